package org.cohortium.assessment.marking;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.cohortium.assessment.marking.Submission.Marking;
import org.cohortium.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A work of a hundred points, fifty to pass; near it are five points, and two markers may differ by ten. */
class ModerationTest {
    private static final long ANN = 1;
    private static final long BEN = 2;
    private static final long CAI = 3;
    private static final LocalDate HANDED_IN = LocalDate.of(2026, 10, 1);
    private static final MarkingRule RULE =
            new MarkingRule(null, BigDecimal.ZERO, null, new BigDecimal("0.2"), BigDecimal.valueOf(5), BigDecimal.TEN);

    @Test
    void oneMarkerIsEnoughWhereNothingAsksForASecond() {
        Submission after = Moderation.after(work(SubmissionState.HANDED_IN), Part.FIRST, points(70), RULE, () -> false);
        assertThat(after.state()).isEqualTo(SubmissionState.SETTLED);
        assertThat(after.points()).isEqualByComparingTo("70");
    }

    @Test
    void drawnAndBorderlineWorksGoToASecond() {
        Submission drawn = Moderation.after(work(SubmissionState.HANDED_IN), Part.FIRST, points(70), RULE, () -> true);
        assertThat(drawn.state()).isEqualTo(SubmissionState.SECOND_DUE);
        assertThat(drawn.secondBecause()).isEqualTo(SecondBecause.DRAWN);
        assertThat(drawn.points()).isNull();
        Submission near = Moderation.after(work(SubmissionState.HANDED_IN), Part.FIRST, points(46), RULE, () -> false);
        assertThat(near.secondBecause()).isEqualTo(SecondBecause.BORDERLINE);
    }

    /** Two days late, five points a day: 57 becomes 47, which decides. */
    @Test
    void whatIsNearThePassMarkOnlyOnceItsLatenessIsTakenOffGoesToASecondToo() {
        MarkingRule late = new MarkingRule(
                HANDED_IN.minusDays(2),
                new BigDecimal("0.05"),
                null,
                BigDecimal.ZERO,
                BigDecimal.valueOf(5),
                BigDecimal.TEN);
        Submission near = Moderation.after(work(SubmissionState.HANDED_IN), Part.FIRST, points(57), late, () -> false);
        assertThat(near.secondBecause()).isEqualTo(SecondBecause.BORDERLINE);
        Submission far = Moderation.after(work(SubmissionState.HANDED_IN), Part.FIRST, points(66), late, () -> false);
        assertThat(far.state()).isEqualTo(SubmissionState.SETTLED);
        Submission apart = Moderation.after(
                work(SubmissionState.SECOND_DUE, given(Part.FIRST, ANN, 57)),
                Part.SECOND,
                points(63),
                late,
                () -> false);
        assertThat(apart.state())
                .as("one lets it pass in the end, the other does not")
                .isEqualTo(SubmissionState.DISPUTED);
    }

    @Test
    void otherFirstMarksAreNotDrawnAnew() {
        Submission settled = work(SubmissionState.SETTLED, given(Part.FIRST, ANN, 70));
        Submission again = Moderation.after(settled, Part.FIRST, points(75), RULE, () -> true);
        assertThat(again.state()).isEqualTo(SubmissionState.SETTLED);
        Submission drawn = work(SubmissionState.SECOND_DUE, given(Part.FIRST, ANN, 70))
                .with(SubmissionState.SECOND_DUE, SecondBecause.DRAWN, null);
        assertThat(Moderation.after(drawn, Part.FIRST, points(90), RULE, () -> false)
                        .secondBecause())
                .isEqualTo(SecondBecause.DRAWN);
    }

    @Test
    void aBorderlineWorkStaysDueForASecondWhateverTheFirstMarksAreChangedTo() {
        Submission near = Moderation.after(work(SubmissionState.HANDED_IN), Part.FIRST, points(46), RULE, () -> false);

        Submission changed = Moderation.after(near, Part.FIRST, points(90), RULE, () -> false);

        assertThat(changed.state()).isEqualTo(SubmissionState.SECOND_DUE);
        assertThat(changed.points()).isNull();
    }

    @Test
    void twoWhoAgreeGiveTheirMean() {
        Submission due = work(SubmissionState.SECOND_DUE, given(Part.FIRST, ANN, 70));
        Submission after = Moderation.after(due, Part.SECOND, points(75), RULE, () -> false);
        assertThat(after.state()).isEqualTo(SubmissionState.SETTLED);
        assertThat(after.points()).isEqualByComparingTo("72.5");
    }

    @Test
    void twoWhoDifferNeedAThird() {
        Submission due = work(SubmissionState.SECOND_DUE, given(Part.FIRST, ANN, 70));
        Submission after = Moderation.after(due, Part.SECOND, points(81), RULE, () -> false);
        assertThat(after.state()).isEqualTo(SubmissionState.DISPUTED);
        assertThat(after.points()).isNull();
        assertThat(Moderation.after(after, Part.AGREED, points(76), RULE, () -> false)
                        .points())
                .isEqualByComparingTo("76");
    }

    @Test
    void theSecondMarkerIsSomebodyElseAndTheThirdToo() {
        Submission due = work(SubmissionState.SECOND_DUE, given(Part.FIRST, ANN, 70));
        assertThat(Turn.of(due, ANN).part()).isEqualTo(Part.FIRST);
        assertThat(Turn.of(due, BEN).part()).isEqualTo(Part.SECOND);
        Submission disputed = work(SubmissionState.DISPUTED, given(Part.FIRST, ANN, 70), given(Part.SECOND, BEN, 90));
        assertThat(rule(Turn.of(disputed, ANN))).isEqualTo("marking.thirdNeeded");
        assertThat(rule(Turn.of(disputed, BEN))).isEqualTo("marking.thirdNeeded");
        assertThat(Turn.of(disputed, CAI).part()).isEqualTo(Part.AGREED);
    }

    @Test
    void aDraftKeepsOthersAwayUntilTheyTakeItOver() {
        Submission begun = work(SubmissionState.HANDED_IN, draft(Part.FIRST, ANN));
        assertThat(Turn.of(begun, ANN).part()).isEqualTo(Part.FIRST);
        assertThat(rule(Turn.of(begun, BEN))).isEqualTo("marking.begun");
        assertThat(Turn.toTakeOver(begun, BEN)).map(Marking::marker).contains(ANN);
        assertThat(Turn.toTakeOver(begun, ANN)).isEmpty();
        Submission second = work(SubmissionState.SECOND_DUE, given(Part.FIRST, ANN, 70), draft(Part.SECOND, BEN));
        assertThat(Turn.toTakeOver(second, ANN)).isEmpty();
        assertThat(Turn.toTakeOver(second, CAI)).map(Marking::marker).contains(BEN);
        Submission third = work(
                SubmissionState.DISPUTED,
                given(Part.FIRST, ANN, 70),
                given(Part.SECOND, BEN, 90),
                draft(Part.AGREED, CAI));
        assertThat(Turn.toTakeOver(third, BEN)).isEmpty();
    }

    @Test
    void whatASecondHasMarkedStays() {
        Submission settled = work(SubmissionState.SETTLED, given(Part.FIRST, ANN, 70), given(Part.SECOND, BEN, 75));
        assertThat(rule(Turn.of(settled, ANN))).isEqualTo("marking.settled");
        assertThat(Turn.of(work(SubmissionState.SETTLED, given(Part.FIRST, ANN, 70)), ANN)
                        .part())
                .isEqualTo(Part.FIRST);
        assertThat(rule(Turn.of(work(SubmissionState.SETTLED, given(Part.FIRST, ANN, 70)), BEN)))
                .isEqualTo("marking.settled");
    }

    private static @Nullable String rule(Turn turn) {
        Refusal refusal = turn.refusal();
        return refusal == null ? null : refusal.rule();
    }

    private static BigDecimal points(int points) {
        return BigDecimal.valueOf(points);
    }

    private static Marking given(Part part, long marker, int points) {
        return new Marking(part, marker, "Marker " + marker, Marks.NONE, points(points));
    }

    private static Marking draft(Part part, long marker) {
        return new Marking(part, marker, "Marker " + marker, Marks.NONE, null);
    }

    private static Submission work(SubmissionState state, Marking... markings) {
        Map<Part, Marking> byPart = new EnumMap<>(Part.class);
        for (Marking each : markings) {
            byPart.put(each.part(), each);
        }
        return new Submission(
                9, 8, 7, "Amina", "KEN-1", 6, 1, HANDED_IN, null, state, null, null, points(100), points(50), byPart);
    }
}
