package org.cohortium.intake.gradebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cohortium.assessment.AssessmentView;
import org.cohortium.assessment.Attempt;
import org.cohortium.assessment.ScoreRow;
import org.cohortium.assessment.ScoredPerson;
import org.cohortium.assessment.Scoring;
import org.cohortium.intake.matching.Because;
import org.cohortium.intake.matching.MatchingPeople;
import org.cohortium.shared.Refusal;
import org.cohortium.spreadsheet.RefusedFile;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Three people, a quiz of 20 points and a capstone of 100. */
class GradebooksTest {
    private static final long AMINA = 1;
    private static final long OUMAR = 2;
    private static final long LAYLA = 3;
    private static final long QUIZ = 10;
    private static final long CAPSTONE = 11;

    private static final List<ScoredPerson> PEOPLE = List.of(
            new ScoredPerson(AMINA, 101, "Amina Cherono Omondi", null, "amina.omondi@ict.go.ke"),
            new ScoredPerson(OUMAR, 102, "Oumar Ndiaye", null, "o.ndiaye@numerique.sn"),
            new ScoredPerson(LAYLA, 103, "ليلى خوري", "Layla Khoury", "layla@modee.gov.jo"));

    private static final List<AssessmentView> ASSESSMENTS = List.of(
            assessment(QUIZ, "Quiz: risk and rights", "QUIZ", 20),
            assessment(CAPSTONE, "Policy brief", "CAPSTONE", 100));

    private static final Map<Long, List<String>> TITLES = Map.of(
            QUIZ, List.of("Quiz: risk and rights", "Test : risques et droits", "اختبار: المخاطر والحقوق"),
            CAPSTONE, List.of("Policy brief", "Note de politique", "موجز سياسات"));

    @TempDir
    private Path folder;

    private final List<ScoreRow> last = new ArrayList<>();
    private @Nullable Refusal refusal;

    @Test
    void readsWhatMoodleExports() throws IOException {
        ScorePlan.Outcome found = read(ScoreChoices.NONE, """
                "First name","Last name","ID number",Institution,Department,"Email address","Quiz: risk and rights (Real)",\
                "Assignment: Policy brief (Real)","Course total (Real)","Last downloaded from this course"
                Amina,"Cherono Omondi",1001,"Ministry of ICT",Policy,Amina.Omondi@ict.go.ke,17.50,81.00,98.50,1795000000
                Oumar,Ndiaye,1002,"Ministry of ICT",Policy,o.ndiaye@numerique.sn,-,64.00,64.00,1795000000
                Jane,Doe,1003,"Ministry of ICT",Policy,jane@doe.org,10.00,50.00,60.00,1795000000
                """);
        assertThat(points(found)).containsExactlyInAnyOrder("1 10 17.50", "1 11 81.00", "2 11 64.00");
        assertThat(found.told().unmatched()).extracting(Unknown::as).containsExactly("Jane Doe");
        assertThat(found.told().columns())
                .extracting(ColumnView::heading)
                .containsExactly(
                        "ID number",
                        "Quiz: risk and rights (Real)",
                        "Assignment: Policy brief (Real)",
                        "Course total (Real)");
        assertThat(found.told().columns())
                .extracting(ColumnView::assessmentId)
                .containsExactly(null, QUIZ, CAPSTONE, null);
    }

    @Test
    void readsItInOtherLanguagesWithOtherSeparatorsAndDecimals() throws IOException {
        ScorePlan.Outcome french = read(ScoreChoices.NONE, """
                Prénom;Nom de famille;Numéro d'identification;Adresse de courriel;Devoir : Note de politique (Pourcentage);Test : risques et droits (Brut)
                Oumar;NDIAYE;;o.ndiaye@numerique.sn;64,50 %;12,25
                Amina;CHERONO OMONDI;;amina.omondi@ict.go.ke;81,00 %;17,00
                """);
        assertThat(points(french)).containsExactlyInAnyOrder("2 11 64.50", "2 10 12.25", "1 11 81.00", "1 10 17.00");
        ScorePlan.Outcome arabic = read(ScoreChoices.NONE, """
                الاسم الأول\tالاسم الأخير\tعنوان البريد الإلكتروني\tاختبار: المخاطر والحقوق (حقيقي)
                ليلى\tخوري\tlayla@modee.gov.jo\t١٤٫٥
                """);
        assertThat(points(arabic)).containsExactly("3 10 14.50");
    }

    @Test
    void takesSharesForWhatASpreadsheetKeepsOfPercentages() throws IOException {
        assertThat(points(read(ScoreChoices.NONE, """
                E-mail,Policy brief
                amina.omondi@ict.go.ke,0.815
                o.ndiaye@numerique.sn,1
                """))).containsExactlyInAnyOrder("1 11 81.50", "2 11 100.00");
    }

    @Test
    void readsAPlainListAndAsksAboutNames() throws IOException {
        ScorePlan.Outcome found = read(ScoreChoices.NONE, """
                Results of the quiz

                No,Participant,Quiz risk and rights
                1,Omondi Amina Cherono,18
                2,Layla Khoury,absent
                3,Oumar Ndiaye,25
                """);
        assertThat(found.scorings()).isEmpty();
        assertThat(found.told().toConfirm()).extracting(ScoreLine::because).containsOnly(Because.NO_ADDRESS);
        assertThat(found.told().unclear()).extracting(Unclear::rule).containsExactly("intake.scores.notANumber");
        String key = found.told().toConfirm().stream()
                .filter(line -> line.enrolmentId() == AMINA)
                .findFirst()
                .orElseThrow()
                .key();
        ScoreChoices confirmed = new ScoreChoices(
                Map.of(2, new ColumnUse(QUIZ, BigDecimal.valueOf(25))), Set.of(key), OnConflict.KEEP, null);
        assertThat(points(read(confirmed, """
                Results of the quiz

                No,Participant,Quiz risk and rights
                1,Omondi Amina Cherono,18
                2,Layla Khoury,absent
                3,Oumar Ndiaye,25
                """))).containsExactly("1 10 14.40");
    }

    @Test
    void allNamesThatAreClearAreConfirmedAtOnce() throws IOException {
        ScoreChoices names = new ScoreChoices(null, Set.of(ScoreChoices.NAMES), OnConflict.KEEP, null);
        assertThat(points(read(names, """
                Participant,E-mail,Policy brief
                Amina Cherono Omondi,,18
                Layla Khoury,someone@else.org,20
                Oumar Ndiaye,,25
                Ndiaye Oumar,,26
                """))).containsExactly("1 11 18.00");
    }

    @Test
    void theSameAgainChangesNothingAndOtherPointsAreDecidedOn() throws IOException {
        last.add(new ScoreRow(AMINA, QUIZ, 1, new BigDecimal("17.5"), LocalDate.of(2026, 10, 1)));
        last.add(new ScoreRow(OUMAR, QUIZ, 2, new BigDecimal("3"), LocalDate.of(2026, 10, 1)));
        String file = """
                E-mail,Quiz: risk and rights
                amina.omondi@ict.go.ke,17.50
                o.ndiaye@numerique.sn,9
                """;
        ScorePlan.Outcome kept = read(ScoreChoices.NONE, file);
        assertThat(kept.scorings()).isEmpty();
        assertThat(kept.told().matched())
                .flatExtracting(ScoreLine::points)
                .extracting(PointsLine::effect)
                .containsExactly(ScoreEffect.UNCHANGED, ScoreEffect.CONFLICT);
        assertThat(attempts(OnConflict.REPLACE, file)).containsExactly(2);
        assertThat(attempts(OnConflict.ANOTHER_ATTEMPT, file)).containsExactly(3);
    }

    @Test
    void tellsWhatARuleRefusesAndLeavesItOut() throws IOException {
        refusal = Refusal.of("score.ownPerson");
        ScorePlan.Outcome found = read(ScoreChoices.NONE, """
                E-mail,Quiz: risk and rights
                amina.omondi@ict.go.ke,17.50
                """);
        assertThat(found.scorings()).isEmpty();
        assertThat(found.told().refusals()).hasSize(1);
    }

    @Test
    void refusesSomebodyTwice() throws IOException {
        ScorePlan.Outcome found = read(ScoreChoices.NONE, """
                E-mail,Quiz: risk and rights
                amina.omondi@ict.go.ke,17.50
                amina.omondi@ict.go.ke,12
                """);
        assertThat(found.told().refusal()).extracting(Refusal::rule).isEqualTo("intake.scores.twice");
    }

    @Test
    void isNoGradebookWithoutPoints() throws IOException {
        assertThat(ReadingGradebooks.read(file("Name,E-mail\nAmina,a@b.org\n"), PEOPLE))
                .isEmpty();
        assertThatThrownBy(() -> ReadingGradebooks.read(file(""), PEOPLE)).isInstanceOf(RefusedFile.class);
    }

    private List<Integer> attempts(OnConflict onConflict, String text) throws IOException {
        return read(new ScoreChoices(null, Set.of(), onConflict, null), text).scorings().stream()
                .map(Scoring::attempt)
                .toList();
    }

    private static List<String> points(ScorePlan.Outcome found) {
        return found.scorings().stream()
                .map(each -> each.enrolmentId() + " " + each.assessmentId() + " " + each.points())
                .toList();
    }

    private ScorePlan.Outcome read(ScoreChoices choices, String text) throws IOException {
        Gradebook book = ReadingGradebooks.read(file(text), PEOPLE).orElseThrow();
        Map<Integer, ColumnUse> decided = choices.columns();
        return new ScorePlan(
                        book,
                        choices,
                        decided == null ? new ColumnTitles(ASSESSMENTS, TITLES).propose(book.grades()) : decided,
                        ASSESSMENTS,
                        new MatchingPeople<>(PEOPLE, ScoredPerson::names, ScoredPerson::emails),
                        last,
                        this::judged)
                .work();
    }

    private Map<Attempt, Refusal> judged(List<Scoring> scorings) {
        return refusal == null ? Map.of() : Map.of(scorings.get(0).ofAttempt(), refusal);
    }

    private Path file(String text) throws IOException {
        return Files.write(folder.resolve("points.csv"), text.getBytes(StandardCharsets.UTF_8));
    }

    private static AssessmentView assessment(long id, String title, String kind, int most) {
        return new AssessmentView(id, title, kind, BigDecimal.valueOf(most), BigDecimal.ONE, null, false, false, 0);
    }
}
