package org.cohortium.intake.gradebook;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.cohortium.assessment.AssessmentView;
import org.cohortium.assessment.Attempt;
import org.cohortium.assessment.ScoreRow;
import org.cohortium.assessment.ScoredPerson;
import org.cohortium.assessment.Scoring;
import org.cohortium.intake.matching.Because;
import org.cohortium.intake.matching.MatchingPeople;
import org.cohortium.intake.matching.PersonMatch;
import org.cohortium.shared.Refusal;
import org.cohortium.spreadsheet.SheetRow;
import org.jspecify.annotations.Nullable;

/** What a gradebook means for the scores of a cohort: which points, and what stands in their way. */
final class ScorePlan {
    private static final int DECIMALS = 2;

    private final Gradebook book;
    private final ScoreChoices choices;
    private final Map<Integer, ColumnUse> uses;
    private final Map<Long, BigDecimal> maxPoints = new HashMap<>();
    private final Map<Attempt, ScoreRow> last = new HashMap<>();
    private final MatchingPeople<ScoredPerson> recognising;
    private final Function<List<Scoring>, Map<Attempt, Refusal>> judge;
    private final List<Unclear> unclear = new ArrayList<>();
    private final Set<String> clear = new HashSet<>();

    /** @param uses by column, from 0. @param judge why scores could not be recorded, by attempt */
    ScorePlan(
            Gradebook book,
            ScoreChoices choices,
            Map<Integer, ColumnUse> uses,
            List<AssessmentView> assessments,
            MatchingPeople<ScoredPerson> recognising,
            List<ScoreRow> last,
            Function<List<Scoring>, Map<Attempt, Refusal>> judge) {
        this.book = book;
        this.choices = choices;
        this.uses = uses;
        this.recognising = recognising;
        this.judge = judge;
        assessments.forEach(each -> maxPoints.put(each.id(), each.maxPoints()));
        last.forEach(each -> this.last.put(new Attempt(each.enrolment(), each.assessment(), 0), each));
    }

    /** A line of the file with whom it is about, and the points to be recorded for it. */
    private record Draft(SheetRow row, PersonMatch<ScoredPerson> one, List<Cell> cells) {
        String key() {
            return one.person().enrolmentId() + ":" + row.number();
        }
    }

    /** @param scoring null where the points stand already, or others are kept */
    private record Cell(
            ColumnUse use,
            String written,
            BigDecimal points,
            @Nullable ScoreRow stands,
            @Nullable Scoring scoring) {}

    /** All of it in words and figures, and the scores to be recorded. */
    record Outcome(ScoreImport told, List<Scoring> scorings) {}

    /** @return what would come of it, or why it cannot be */
    Outcome work() {
        List<Draft> drafts = new ArrayList<>();
        List<Unknown> unmatched = new ArrayList<>();
        for (SheetRow row : book.people()) {
            List<PersonMatch<ScoredPerson>> found = recognising.of(book.called(row), book.emailOf(row));
            if (found.isEmpty() && !(book.shown(row).isEmpty() && book.emailOf(row) == null)) {
                unmatched.add(new Unknown(row.number(), book.shown(row), book.emailOf(row)));
            }
            List<Map.Entry<ColumnUse, Read>> read = found.isEmpty() ? List.of() : read(row);
            found.forEach(one -> drafts.add(new Draft(row, one, cells(one.person(), read))));
        }
        noteClear(drafts);
        Optional<Refusal> refusal = refusal(drafts);
        return refusal.isPresent()
                ? new Outcome(ScoreImport.refused(refusal.get()), List.of())
                : judged(drafts, unmatched);
    }

    private Outcome judged(List<Draft> drafts, List<Unknown> unmatched) {
        Map<Attempt, Refusal> refusals = judge.apply(drafts.stream()
                .flatMap(draft -> draft.cells().stream())
                .flatMap(cell -> Optional.ofNullable(cell.scoring()).stream())
                .distinct()
                .toList());
        List<ScoreLine> matched = new ArrayList<>();
        List<ScoreLine> toConfirm = new ArrayList<>();
        List<Scoring> scorings = new ArrayList<>();
        for (Draft draft : drafts) {
            (draft.one().isSure() ? matched : toConfirm).add(line(draft, refusals));
            if (isTaken(draft)) {
                draft.cells().stream()
                        .flatMap(cell -> Optional.ofNullable(cell.scoring()).stream())
                        .filter(scoring -> !refusals.containsKey(scoring.ofAttempt()))
                        .forEach(scorings::add);
            }
        }
        return new Outcome(new ScoreImport(null, columns(), matched, toConfirm, unmatched, unclear, 0), scorings);
    }

    private boolean isTaken(Draft draft) {
        return draft.one().isSure()
                || choices.confirmed().contains(draft.key())
                || choices.confirmed().contains(ScoreChoices.NAMES) && clear.contains(draft.key());
    }

    /** Lines of which only the name says whose they are, and it says so of one person in one line. */
    private void noteClear(List<Draft> drafts) {
        Map<Long, Long> people =
                drafts.stream().collect(groupingBy(draft -> draft.one().person().enrolmentId(), counting()));
        Map<Integer, Long> rows =
                drafts.stream().collect(groupingBy(draft -> draft.row().number(), counting()));
        drafts.stream()
                .filter(draft -> draft.one().because() == Because.NO_ADDRESS)
                .filter(draft -> people.get(draft.one().person().enrolmentId()) == 1)
                .filter(draft -> rows.get(draft.row().number()) == 1)
                .forEach(draft -> clear.add(draft.key()));
    }

    /** Something was confirmed that the file does not say, or two lines are about one person. */
    private Optional<Refusal> refusal(List<Draft> drafts) {
        Set<String> open = new HashSet<>(choices.confirmed());
        open.remove(ScoreChoices.NAMES);
        Map<Long, Integer> rows = new HashMap<>();
        Set<Integer> taken = new HashSet<>();
        for (Draft draft : drafts) {
            open.remove(draft.key());
            if (isTaken(draft)) {
                ScoredPerson person = draft.one().person();
                if (!taken.add(draft.row().number())) {
                    return Optional.of(new Refusal(
                            "intake.scores.twoPeople", Map.of("row", draft.row().number())));
                }
                Integer before = rows.put(person.enrolmentId(), draft.row().number());
                if (before != null) {
                    return Optional.of(new Refusal(
                            "intake.scores.twice",
                            Map.of(
                                    "person",
                                    person.name(),
                                    "one",
                                    before,
                                    "other",
                                    draft.row().number())));
                }
            }
        }
        return open.stream()
                .sorted()
                .findFirst()
                .map(key -> new Refusal("intake.scores.notToConfirm", Map.of("key", key)));
    }

    private record Read(String written, BigDecimal points) {}

    /** The points of a row that can be read; the others are noted. */
    private List<Map.Entry<ColumnUse, Read>> read(SheetRow row) {
        List<Map.Entry<ColumnUse, Read>> read = new ArrayList<>();
        for (GradeColumn column : book.grades()) {
            ColumnUse use = uses.get(column.column());
            String written = row.text(column.column());
            if (use == null || WrittenGrade.isNone(written)) {
                continue;
            }
            Optional<BigDecimal> number = WrittenGrade.read(written);
            if (number.isEmpty()) {
                unclear.add(unclear(row, column, "intake.scores.notANumber"));
            } else if (number.get().signum() < 0 || number.get().compareTo(use.outOf()) > 0) {
                unclear.add(unclear(row, column, "intake.scores.outOfRange"));
            } else {
                BigDecimal most = maxPoints.getOrDefault(use.assessmentId(), BigDecimal.ZERO);
                read.add(Map.entry(
                        use,
                        new Read(
                                written.strip(),
                                number.get().multiply(most).divide(use.outOf(), DECIMALS, RoundingMode.HALF_UP))));
            }
        }
        return read;
    }

    private Unclear unclear(SheetRow row, GradeColumn column, String rule) {
        return new Unclear(
                row.number(),
                book.shown(row),
                column.heading(),
                row.text(column.column()).strip(),
                rule);
    }

    private List<Cell> cells(ScoredPerson person, List<Map.Entry<ColumnUse, Read>> read) {
        return read.stream()
                .map(each -> cell(person, each.getKey(), each.getValue()))
                .toList();
    }

    private Cell cell(ScoredPerson person, ColumnUse use, Read read) {
        ScoreRow stands = last.get(new Attempt(person.enrolmentId(), use.assessmentId(), 0));
        boolean same = stands != null && stands.points().compareTo(read.points()) == 0;
        int attempt =
                stands == null ? 1 : stands.attempt() + (choices.onConflict() == OnConflict.ANOTHER_ATTEMPT ? 1 : 0);
        boolean recorded = stands == null || !same && choices.onConflict() != OnConflict.KEEP;
        return new Cell(
                use,
                read.written(),
                read.points(),
                stands,
                recorded
                        ? new Scoring(
                                person.enrolmentId(), use.assessmentId(), attempt, read.points(), choices.scoredOn())
                        : null);
    }

    private ScoreLine line(Draft draft, Map<Attempt, Refusal> refusals) {
        ScoredPerson person = draft.one().person();
        return new ScoreLine(
                person.enrolmentId(),
                draft.row().number(),
                person.name(),
                book.shown(draft.row()),
                book.emailOf(draft.row()),
                draft.one().because(),
                draft.cells().stream().map(cell -> told(cell, refusals)).toList());
    }

    private static PointsLine told(Cell cell, Map<Attempt, Refusal> refusals) {
        Scoring scoring = cell.scoring();
        Refusal refusal = scoring == null ? null : refusals.get(scoring.ofAttempt());
        ScoreRow stands = cell.stands();
        ScoreEffect effect;
        if (refusal != null) {
            effect = ScoreEffect.REFUSED;
        } else if (scoring != null) {
            effect = ScoreEffect.SET;
        } else {
            effect = stands != null && stands.points().compareTo(cell.points()) == 0
                    ? ScoreEffect.UNCHANGED
                    : ScoreEffect.CONFLICT;
        }
        return new PointsLine(
                cell.use().assessmentId(),
                cell.written(),
                cell.points(),
                stands == null ? null : stands.points(),
                effect,
                refusal);
    }

    private List<ColumnView> columns() {
        return book.grades().stream()
                .map(each -> {
                    ColumnUse use = uses.get(each.column());
                    return new ColumnView(
                            each.column() + 1,
                            each.heading(),
                            each.percent(),
                            each.most(),
                            use == null ? null : use.assessmentId(),
                            use == null ? ColumnTitles.outOf(each, each.most().max(BigDecimal.ONE)) : use.outOf());
                })
                .toList();
    }
}
