package org.cohortium.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.cohortium.results.Attended;
import org.cohortium.results.Cell;
import org.cohortium.results.Dimension;
import org.cohortium.results.Milestones;
import org.cohortium.results.Participation;
import org.cohortium.results.Traits;
import org.cohortium.results.Window;
import org.junit.jupiter.api.Test;

/** What a released figure would be today, and why: one cause at a time, and several at once. */
class RestatingTest {
    private static final LocalDate DAY = LocalDate.of(2026, 2, 2);
    private static final Window PERIOD = new Window(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 3, 31));
    private static final Window UNTIL = Window.until(PERIOD.to());
    private static final Attended PRESENT = new Attended(DAY, "WORKSHOP", 60, 60, false);
    private static final Attended ABSENT = new Attended(DAY, "WORKSHOP", 60, 0, false);

    @Test
    void nothingChangedIsNothingToExplain() {
        Sources then = sources(20, each -> each);

        assertThat(restated(then, then, figures(then), false)).isEmpty();
    }

    @Test
    void lateAttendance() {
        Sources then = sources(20, each -> with(each, List.of()));
        Sources now = sources(20, each -> each);

        assertThat(causes(restated(then, now, figures(then), false), "attendance-rate"))
                .containsOnlyKeys(Cause.LATE_ATTENDANCE);
        assertThat(causes(restated(then, now, figures(then), false), "started-persons"))
                .isEqualTo(Map.of(Cause.LATE_ATTENDANCE, BigDecimal.valueOf(20)));
    }

    @Test
    void aMarkThatWasWrongIsACorrection() {
        Sources then = sources(20, each -> with(each, List.of(ABSENT)));
        Sources now = sources(20, each -> each);

        assertThat(causes(restated(then, now, figures(then), false), "attendance-rate"))
                .containsOnlyKeys(Cause.CORRECTION);
    }

    @Test
    void whoWasEnteredLateAndWhoseSexWasCorrectedAddUp() {
        Sources then = sources(20, each -> each);
        Sources now = sources(26, each -> each.person() < 8 ? with(each, "FEMALE") : each);
        List<Restatement> restated = restated(then, now, figures(then), false);

        assertThat(causes(restated, "registered-persons")).isEqualTo(Map.of(Cause.LATE_ENTRY, BigDecimal.valueOf(6)));
        Restatement men = restated.stream()
                .filter(each -> each.key().measure().equals("registered-persons")
                        && each.key().cell().equals(new Cell(Dimension.SEX, "MALE")))
                .findFirst()
                .orElseThrow();
        assertThat(men.then()).isEqualByComparingTo("20");
        assertThat(men.now()).isEqualByComparingTo("18");
        assertThat(men.causes())
                .isEqualTo(Map.of(Cause.CORRECTION, BigDecimal.valueOf(-8), Cause.LATE_ENTRY, BigDecimal.valueOf(6)));
        assertThat(men.causes().keySet()).as("the most first").startsWith(Cause.CORRECTION);
    }

    @Test
    void twoRecordsThatAreOnePersonCountOnce() {
        Sources then = sources(20, each -> each);
        Sources now = sources(20, each -> each.person() == 1 ? as(each, 0) : each);

        assertThat(causes(restated(then, now, figures(then), false), "registered-persons"))
                .isEqualTo(Map.of(Cause.MERGE, BigDecimal.valueOf(-1)));
    }

    @Test
    void aCountryThatLeftItsGroup() {
        Sources then = sources(20, each -> each);
        Sources now = sources(20, each -> in(each, !each.traits().ldc()));

        assertThat(causes(restated(then, now, figures(then), false), "ldc-share"))
                .containsOnlyKeys(Cause.RECLASSIFICATION);
    }

    @Test
    void aCohortThatTheGrantPaysForNow() {
        Sources both = new Sources(
                people(20, each -> each, "A", "B"), List.of(cohort(1, "A"), cohort(2, "B")), List.of(), List.of());
        Sources then = new Sources(both.in(List.of("A")), List.of(cohort(1, "A")), List.of(), List.of());
        Restating restating = new Restating(told(figures(then)), figures(both), false);

        assertThat(causes(restating.restatements(TurningFacts.steps(both, List.of("A"), both)), "registered-persons"))
                .isEqualTo(Map.of(Cause.ALLOCATION, BigDecimal.TEN));
    }

    @Test
    void whatDoesNotFollowFromTheFactsOfThenIsUnexplained() {
        Sources then = sources(20, each -> each);
        List<FigureRow> sent = new ArrayList<>();
        figures(then).forEach(row -> sent.add(row.measure().equals("registered-persons") ? off(row, 1) : row));

        assertThat(causes(restated(then, then, sent, false), "registered-persons"))
                .isEqualTo(Map.of(Cause.UNEXPLAINED, BigDecimal.ONE));
        assertThat(causes(restated(then, then, sent, true), "registered-persons"))
                .as("erasing changes no total")
                .isEqualTo(Map.of(Cause.UNEXPLAINED, BigDecimal.ONE));
    }

    @Test
    void anotherVersionOfAMeasureIsADefinition() {
        Sources then = sources(20, each -> each);
        List<FigureRow> sent = new ArrayList<>();
        figures(then).forEach(row -> sent.add(row.measure().equals("registered-persons") ? off(row, 0) : row));

        assertThat(causes(restated(then, then, sent, false), "registered-persons"))
                .isEqualTo(Map.of(Cause.DEFINITION, BigDecimal.ONE));
    }

    @Test
    void somebodyErasedCountsAsUnknown() {
        Sources sent = sources(20, each -> each);
        Sources forgotten = sources(20, each -> each.person() == 3 ? with(each, "UNKNOWN") : each);
        Restatement men = restated(forgotten, forgotten, figures(sent), true).stream()
                .filter(each -> each.key().measure().equals("registered-persons")
                        && each.key().cell().equals(new Cell(Dimension.SEX, "MALE")))
                .findFirst()
                .orElseThrow();

        assertThat(men.causes()).isEqualTo(Map.of(Cause.ERASURE, BigDecimal.valueOf(-1)));
    }

    private static List<Restatement> restated(Sources then, Sources now, List<FigureRow> sent, boolean erased) {
        return new Restating(told(sent), figures(now), erased)
                .restatements(TurningFacts.steps(then, then.codes(), now));
    }

    /** Of the figure of the whole until the end of the period; empty where it stands. */
    private static Map<Cause, BigDecimal> causes(List<Restatement> restated, String measure) {
        return restated.stream()
                .filter(each -> each.key()
                        .equals(new FigureKey(FigureRow.Series.TOTAL, "", measure, null, UNTIL.to(), Cell.ALL)))
                .findFirst()
                .map(Restatement::causes)
                .orElse(Map.of());
    }

    private static ToldRelease told(List<FigureRow> figures) {
        return new ToldRelease(new UUID(0, 1), 1, PERIOD, Instant.parse("2026-04-05T00:00:00Z"), figures);
    }

    private static List<FigureRow> figures(Sources sources) {
        return DonorFigures.open(sources, List.of(), List.of(), PERIOD).rows();
    }

    private static Sources sources(int people, UnaryOperator<Participation> as) {
        return new Sources(people(people, as, "A"), List.of(cohort(1, "A")), List.of(), List.of());
    }

    private static CohortFacts cohort(long id, String code) {
        return new CohortFacts(id, code, DAY, Map.of());
    }

    private static Map<Long, Participation> people(int number, UnaryOperator<Participation> as, String... cohorts) {
        Map<Long, Participation> people = new TreeMap<>();
        for (long id = 0; id < number; id++) {
            people.put(
                    id,
                    as.apply(new Participation(
                            id,
                            cohorts[(int) (id % cohorts.length)],
                            new Traits("MALE", 30, "NO", "NPL", true),
                            new Milestones(DAY, null, DAY, null, null, null, null),
                            List.of(PRESENT),
                            null,
                            null)));
        }
        return people;
    }

    private static Participation with(Participation each, List<Attended> attended) {
        Milestones reached = new Milestones(DAY, null, attended.isEmpty() ? null : DAY, null, null, null, null);
        return new Participation(each.person(), each.cohort(), each.traits(), reached, attended, null, null);
    }

    private static Participation with(Participation each, String sex) {
        return new Participation(
                each.person(),
                each.cohort(),
                new Traits(sex, 30, "NO", "NPL", true),
                each.reached(),
                each.attended(),
                null,
                null);
    }

    private static Participation in(Participation each, boolean ldc) {
        return new Participation(
                each.person(),
                each.cohort(),
                new Traits("MALE", 30, "NO", "NPL", ldc),
                each.reached(),
                each.attended(),
                null,
                null);
    }

    private static Participation as(Participation each, long person) {
        return new Participation(
                person, each.cohort(), each.traits(), each.reached(), each.attended(), each.pre(), each.post());
    }

    /** One less than it should be, by a version of the measure. */
    private static FigureRow off(FigureRow row, int version) {
        BigDecimal value = row.value() == null ? null : row.value().subtract(BigDecimal.ONE);
        return new FigureRow(
                row.series(),
                row.item(),
                row.measure(),
                version,
                row.from(),
                row.to(),
                row.cell(),
                row.numerator(),
                row.denominator(),
                value,
                row.withheld());
    }
}
