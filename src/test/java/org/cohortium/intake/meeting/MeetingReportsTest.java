package org.cohortium.intake.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cohortium.attendance.Mark;
import org.cohortium.attendance.MarkSource;
import org.cohortium.attendance.Marking;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Reports made up in the tools' own ways, and the marks that come of them. */
class MeetingReportsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 9, 15);
    /** Of which figures alone do not say whether it is in August or in September. */
    private static final LocalDate UNCLEAR = LocalDate.of(2026, 9, 8);

    @ParameterizedTest
    @EnumSource(GivenTongue.class)
    void readsTeamsInAnyLanguage(GivenTongue tongue) {
        for (LocalDate day : List.of(DAY, UNCLEAR)) {
            GivenSession session = people(day);
            MeetingReport report = session.read(new GivenTeamsReport(tongue, day).bytes());
            assertThat(report.tool()).isEqualTo(Tool.TEAMS);
            assertThat(report.title()).isEqualTo("AI ethics");
            assertThat(report.startsAt()).isEqualTo(day.atTime(8, 55));
            assertThat(report.endsAt()).isEqualTo(day.atTime(11, 2));
            AttendanceImport told = session.plan(report).told(0);
            assertThat(GivenSession.told(told.matched()))
                    .isEqualTo(
                            Map.of("Diop Amélie", "LATE 95", "Ahmed Odhiambo", "LATE 45", "Grace Chebet", "LATE 80"));
            assertThat(GivenSession.told(told.toConfirm()))
                    .isEqualTo(Map.of("MUTUA Lilian R.", "PRESENT 120 NO_ADDRESS"));
            assertThat(told.unmatched()).isEmpty();
            assertThat(told.organisers()).extracting(Stranger::as).containsExactly("Room 4");
            assertThat(told.missing()).extracting(Missing::name).containsExactly("Kevin Otieno");
        }
    }

    @Test
    void countsTwoDevicesOnce() {
        GivenSession session = people(DAY);
        ImportPlan plan = session.plan(session.read("""
                Meeting ID,Topic,Start Time,End Time,User Email,Duration (Minutes),Participants
                987 6543 2101,"AI ethics",15/09/2026 09:00:00 AM,15/09/2026 11:00:00 AM,host@training.example,120,3

                Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes),Guest
                Ahmed Odhiambo,ahmed@gov.example,15/09/2026 09:00:00 AM,15/09/2026 10:00:00 AM,60,Yes
                Ahmed Odhiambo's iPhone (Ahmed Odhiambo),ahmed@gov.example,15/09/2026 09:30:00 AM,15/09/2026 10:40:00 AM,70,Yes
                Grace Chebet's iPad (Grace Chebet),,15/09/2026 08:00:00 AM,15/09/2026 11:30:00 AM,210,Yes
                The Host,host@training.example,15/09/2026 09:00:00 AM,15/09/2026 11:00:00 AM,120,No
                """));
        AttendanceImport told = plan.told(0);
        assertThat(told.head().tool()).isEqualTo(Tool.ZOOM);
        assertThat(told.head().title()).isEqualTo("AI ethics");
        assertThat(GivenSession.told(told.matched())).isEqualTo(Map.of("Ahmed Odhiambo", "PRESENT 100"));
        assertThat(GivenSession.told(told.toConfirm())).isEqualTo(Map.of("Grace Chebet", "PRESENT 120 NO_ADDRESS"));
        assertThat(told.organisers()).extracting(Stranger::as).containsExactly("The Host");
    }

    @Test
    void readsWebexOfOnePersonAndTheirZone() {
        GivenSession session = people(DAY);
        AttendanceImport told = session.plan(session.read("""
                Meeting Name;Meeting Start Time;Meeting End Time;Display Name;First Name;Last Name;Role;Attendee Email;Join Time;Leave Time;Attendance Duration;Connection Type
                AI ethics;2026-09-15 06:00:00Z;2026-09-15 08:00:00Z;Ahmed Odhiambo;Ahmed;Odhiambo;Attendee;ahmed@gov.example;2026-09-15 06:02:00Z;2026-09-15 06:07:00Z;5 mins;Desktop app
                """)).told(0);
        assertThat(told.head().tool()).isEqualTo(Tool.WEBEX);
        assertThat(told.head().title()).isEqualTo("AI ethics");
        assertThat(GivenSession.told(told.matched())).isEqualTo(Map.of("Ahmed Odhiambo", "ABSENT 5"));
    }

    @Test
    void readsTheOldListOfComingsAndGoings() {
        GivenSession session = people(DAY);
        AttendanceImport told = session.plan(session.read("""
                Full Name\tUser Action\tTimestamp
                Ahmed Odhiambo\tJoined\t9/15/2026, 9:00:00 AM
                Kevin Otieno\tJoined before\t9/15/2026, 9:00:00 AM
                Ahmed Odhiambo\tLeft\t9/15/2026, 9:40:00 AM
                Ahmed Odhiambo\tJoined\t9/15/2026, 9:50:00 AM
                Ahmed Odhiambo\tLeft\t9/15/2026, 11:00:00 AM
                """)).told(0);
        assertThat(told.head().tool()).isEqualTo(Tool.TEAMS);
        assertThat(told.matched()).isEmpty();
        assertThat(GivenSession.told(told.toConfirm()))
                .isEqualTo(
                        Map.of("Ahmed Odhiambo", "PRESENT 110 NO_ADDRESS", "Kevin Otieno", "PRESENT 120 NO_ADDRESS"));
    }

    @Test
    void asksWhereTheReportOnlySaysThatSomebodyWasAway() {
        GivenSession session = people(DAY);
        AttendanceImport told = session.plan(session.read("""
                Name,Erster Beitritt,Letztes Verlassen,Dauer,E-Mail
                Ahmed Odhiambo,15.09.2026 09:00:00,15.09.2026 11:00:00,0h 30m 0s,ahmed@gov.example
                """)).told(0);
        assertThat(GivenSession.told(told.toConfirm())).isEqualTo(Map.of("Ahmed Odhiambo", "LATE 30 AWAY_BETWEEN"));
    }

    @Test
    void asksBeforeOneAddressServesTwoPeople() {
        GivenSession session = people(DAY);
        AttendanceImport told = session.plan(session.read(zoom(
                        "Ahmed Odhiambo,ahmed@gov.example,09:00,11:00", "Kevin Otieno,ahmed@gov.example,09:00,10:59")))
                .told(0);
        assertThat(GivenSession.told(told.matched())).isEqualTo(Map.of("Ahmed Odhiambo", "PRESENT 120"));
        assertThat(GivenSession.told(told.toConfirm()))
                .isEqualTo(Map.of(
                        "Ahmed Odhiambo", "PRESENT 120 OTHER_NAME", "Kevin Otieno", "PRESENT 119 OTHER_ADDRESS"));
    }

    @Test
    void setsWhatIsSureAndWhatIsConfirmedAndTheSameAgainChangesNothing() {
        GivenSession session = people(DAY);
        byte[] report = new GivenTeamsReport(GivenTongue.ENGLISH, DAY).bytes();
        ImportPlan plan = session.plan(report);
        assertThat(plan.markings(ImportChoices.NONE))
                .extracting(Marking::enrolmentId)
                .containsExactly(1L, 2L, 4L);
        ImportChoices all =
                new ImportChoices(Set.of(plan.told(0).toConfirm().get(0).key()), true, false, null);
        assertThat(plan.markings(all))
                .extracting(marking -> marking.enrolmentId() + " " + marking.mark() + " " + marking.minutes())
                .containsExactlyInAnyOrder("1 LATE 95", "2 LATE 45", "3 PRESENT null", "4 LATE 80", "5 ABSENT null");
        GivenSession after = session.marked(plan, all);
        ImportPlan again = after.plan(report);
        assertThat(again.markings(all)).isEmpty();
        assertThat(again.markings(ImportChoices.NONE)).isEmpty();
        assertThat(again.told(0).unchanged()).isEqualTo(4);
        assertThat(plan.refusal(new ImportChoices(Set.of("77"), false, false, null)))
                .isPresent();
    }

    @Test
    void leavesWhatSomebodyMarkedUnlessToldToGoOverIt() {
        GivenSession session = new GivenSession(DAY)
                .with("Ahmed Odhiambo", Mark.EXCUSED, null, MarkSource.REGISTER, "ahmed@gov.example")
                .with("Grace Chebet", Mark.ABSENT, null, MarkSource.MEETING_REPORT, "grace@gov.example")
                .with("Kevin Otieno", Mark.PRESENT, null, MarkSource.SELF_CHECK_IN, "kevin@gov.example");
        ImportPlan plan = session.plan(session.read(
                zoom("Ahmed Odhiambo,ahmed@gov.example,09:00,11:00", "Grace Chebet,grace@gov.example,09:00,11:00")));
        assertThat(plan.markings(new ImportChoices(Set.of(), true, false, null)))
                .extracting(Marking::enrolmentId)
                .containsExactly(2L);
        assertThat(plan.told(0).conflicts()).extracting(ImportLine::name).containsExactly("Ahmed Odhiambo");
        assertThat(plan.markings(new ImportChoices(Set.of(), true, true, null)))
                .extracting(Marking::enrolmentId)
                .containsExactly(1L, 2L);
    }

    @Test
    void noticesAnotherMeeting() {
        GivenSession session = people(DAY);
        MeetingPolicy policy = new MeetingPolicy(session.row());
        MeetingReport other =
                people(DAY.plusDays(7)).read(new GivenTeamsReport(GivenTongue.FRENCH, DAY.plusDays(7)).bytes());
        assertThat(policy.refusal(other).orElseThrow().arguments())
                .containsEntry("meeting", DAY.plusDays(7))
                .containsEntry("session", DAY);
        MeetingReport evening = session.read(zoom("Ahmed Odhiambo,ahmed@gov.example,17:00,18:00"));
        assertThat(policy.refusal(evening).orElseThrow().rule()).isEqualTo("intake.meeting.otherHours");
        assertThat(policy.refusal(session.read(zoom("Ahmed Odhiambo,ahmed@gov.example,10:30,18:00"))))
                .isEmpty();
    }

    /** Waiting before the session or staying on after it alone is not attending it; what runs over counts. */
    @ParameterizedTest
    @CsvSource({"08:40,09:00,ABSENT 0", "11:00,11:40,ABSENT 0", "09:10,11:15,PRESENT 120"})
    void countsWhoWasInTheSession(String from, String to, String mark) {
        GivenSession session = people(DAY);
        AttendanceImport told = session.plan(session.read(zoom(
                        "Ahmed Odhiambo,ahmed@gov.example," + from + "," + to,
                        "Grace Chebet,grace@gov.example,09:00,11:00")))
                .told(0);
        assertThat(GivenSession.told(told.matched())).containsEntry("Ahmed Odhiambo", mark);
    }

    /** Whoever downloads a report from Zoom gets the times of their own account, here those of the evening before. */
    @Test
    void readsTimesOfAnotherZoneWhereItIsTold() {
        GivenSession session = people(DAY);
        byte[] report = """
                Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes),Guest
                Ahmed Odhiambo,ahmed@gov.example,09/14/2026 11:00:00 PM,09/15/2026 12:30:00 AM,90,Yes
                """.getBytes(StandardCharsets.UTF_8);
        assertThat(new MeetingPolicy(session.row())
                        .refusal(session.read(report))
                        .orElseThrow()
                        .rule())
                .isEqualTo("intake.meeting.otherHours");
        ZoneId losAngeles = ZoneId.of("America/Los_Angeles");
        AttendanceImport told = session.plan(session.read(report, losAngeles)).told(0);
        assertThat(GivenSession.told(told.matched())).isEqualTo(Map.of("Ahmed Odhiambo", "LATE 90"));
    }

    @Test
    void takesAnotherListForNoReport() {
        assertThat(Attendees.of(ReportContents.of(ReportTables.of(List.of()), DAY, GivenSession.ZONE, GivenSession.ZONE)
                        .joins()))
                .isEmpty();
    }

    private static String zoom(String... rows) {
        StringBuilder text = new StringBuilder("Name,User Email,Join Time,Leave Time\n");
        for (String row : rows) {
            text.append(row.replaceAll("(\\d\\d:\\d\\d)", "2026-09-15 $1:00")).append('\n');
        }
        return text.toString();
    }

    private static GivenSession people(LocalDate day) {
        return new GivenSession(day)
                .with("Diop Amélie", "amelie.diop@gov.example")
                .with("Ahmed Odhiambo", "ahmed.old@gov.example", "ahmed@gov.example")
                .with("MUTUA Lilian R.", "lilian.mutua@gov.example")
                .with("Grace Chebet", "grace.chebet@gov.example")
                .with("Kevin Otieno", "kevin.otieno@gov.example");
    }
}
