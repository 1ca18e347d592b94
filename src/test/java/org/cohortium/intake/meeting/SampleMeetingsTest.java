package org.cohortium.intake.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.cohortium.spreadsheet.Limits;
import org.cohortium.spreadsheet.Rows;
import org.cohortium.spreadsheet.SheetRow;
import org.cohortium.spreadsheet.SpreadsheetFile;
import org.junit.jupiter.api.Test;

/** One session as three tools reported it, with those of the nomination list that were enrolled in its cohort. */
class SampleMeetingsTest {
    private static final Path SHARED = Path.of(System.getProperty("basedir", "."))
            .resolve("../shared/data")
            .normalize();
    private static final LocalDate DAY = LocalDate.of(2026, 9, 15);
    private static final int THERE = 34;
    private static final String LILIAN = "Mutua Lilian R.";
    private static final String JOYCE = "Mwangi Joyce B.";

    @Test
    void readsTeams() {
        GivenSession session = enrolled(false);
        MeetingReport report = report(session, "teams");
        assertThat(report.tool()).isEqualTo(Tool.TEAMS);
        assertThat(report.title()).isEqualTo("AI Governance, session 2: risk tiers and impact assessment");
        assertThat(report.startsAt()).isEqualTo(DAY.atTime(8, 52));
        assertThat(report.attendees()).hasSize(THERE + 1);
        AttendanceImport told = session.plan(report).told(0);
        assertThat(told.matched()).hasSize(THERE - 2);
        Map<String, String> marks = GivenSession.told(told.matched());
        assertThat(marks)
                .containsEntry("Omondi Caroline B.", "PRESENT 96")
                .containsEntry("Odhiambo Ahmed J.", "PRESENT 111")
                .containsEntry("Njeri Caroline J.", "LATE 92")
                .containsEntry("Omondi Aisha A.", "LATE 90")
                .containsEntry("Muthoni Peter B.", "PRESENT 118");
        assertThat(GivenSession.told(told.toConfirm())).isEqualTo(Map.of(LILIAN, "PRESENT 120 NO_ADDRESS"));
        assertThat(told.unmatched()).extracting(Stranger::as).containsExactly("Joyce B. Mwangi");
        assertThat(told.organisers()).extracting(Stranger::as).containsExactly("Facilitator Room");
    }

    @Test
    void readsZoom() {
        GivenSession session = enrolled(false);
        MeetingReport report = report(session, "zoom");
        assertThat(report.tool()).isEqualTo(Tool.ZOOM);
        assertThat(report.title()).isEqualTo("AI Governance, session 2");
        assertThat(report.attendees()).hasSize(THERE);
        AttendanceImport told = session.plan(report).told(0);
        assertThat(told.matched()).hasSize(THERE - 2);
        assertThat(GivenSession.told(told.matched()))
                .containsEntry("Omondi Caroline B.", "PRESENT 100")
                .containsEntry("Maina Faith M.", "PRESENT 106");
        assertThat(GivenSession.told(told.toConfirm())).isEqualTo(Map.of(LILIAN, "PRESENT 120 NO_ADDRESS"));
        assertThat(told.unmatched()).extracting(Stranger::as).containsExactly("Joyce B. Mwangi");
    }

    @Test
    void readsWebex() {
        GivenSession session = enrolled(false);
        MeetingReport report = report(session, "webex");
        assertThat(report.tool()).isEqualTo(Tool.WEBEX);
        assertThat(report.title()).isEqualTo("AI Governance, session 2");
        assertThat(report.startsAt()).isEqualTo(DAY.atTime(9, 0));
        AttendanceImport told = session.plan(report).told(0);
        assertThat(told.matched()).hasSize(THERE - 1);
        assertThat(GivenSession.told(told.matched())).containsEntry(LILIAN, "PRESENT 120");
        assertThat(told.toConfirm()).isEmpty();
        assertThat(told.unmatched()).extracting(Stranger::as).containsExactly("Joyce B. Mwangi");
    }

    @Test
    void asksAboutSomebodyAtAnothersComputer() {
        for (String tool : List.of("teams", "zoom", "webex")) {
            GivenSession session = enrolled(true).with("Nyambura Rose P.", "rose.nyambura40@gov.example.ke");
            AttendanceImport told = session.plan(report(session, tool)).told(0);
            assertThat(GivenSession.told(told.matched())).doesNotContainKeys(JOYCE, "Nyambura Rose P.");
            assertThat(GivenSession.told(told.toConfirm()))
                    .containsEntry(JOYCE, "LATE 92 OTHER_ADDRESS")
                    .containsEntry("Nyambura Rose P.", "LATE 92 OTHER_NAME");
        }
    }

    @Test
    void isOfNoOtherDay() {
        GivenSession later = new GivenSession(DAY.plusDays(2));
        assertThat(new MeetingPolicy(later.row())
                        .refusal(report(later, "zoom"))
                        .orElseThrow()
                        .rule())
                .isEqualTo("intake.meeting.otherDay");
    }

    private static MeetingReport report(GivenSession session, String tool) {
        Path file = SHARED.resolve("meetings/" + tool + "-ken-2026-01.csv");
        assumeTrue(Files.exists(file), () -> "the sample reports are not beside this checkout: " + file);
        try {
            return session.read(Files.readAllBytes(file));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** @param joyce whether she was enrolled, whose row of the list bears somebody else's address */
    private static GivenSession enrolled(boolean joyce) {
        Path list = SHARED.resolve("nominations/nominations-kenya.xlsx");
        assumeTrue(Files.exists(list), () -> "the sample lists are not beside this checkout: " + list);
        GivenSession session = new GivenSession(DAY);
        Set<String> seen = new TreeSet<>();
        try (SpreadsheetFile file = SpreadsheetFile.open(list, Limits.USUAL);
                Rows rows = file.rows(file.sheets().get(1))) {
            for (SheetRow row = rows.next(); row != null; row = rows.next()) {
                String email = row.text(8).toLowerCase(Locale.ROOT);
                boolean fresh = email.contains("@") && seen.add(email);
                if (row.text(11).equals("KEN-2026-01") && fresh) {
                    session.with(row.text(1) + " " + row.text(2).strip(), email);
                }
            }
        }
        return joyce ? session.with(JOYCE, "joyce.mwangi120@gov.example.ke") : session;
    }
}
