package org.cohortium.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.cohortium.assessment.Attempt;
import org.cohortium.assessment.RecordingScores;
import org.cohortium.assessment.Scoring;
import org.cohortium.attendance.Mark;
import org.cohortium.attendance.MarkSource;
import org.cohortium.attendance.Marking;
import org.cohortium.attendance.MarkingAttendance;
import org.cohortium.certification.OutcomeDecision;
import org.cohortium.certification.Proposal;
import org.cohortium.certification.ProposingOutcomes;
import org.cohortium.certification.StandingFigures;
import org.cohortium.certification.StandingRow;
import org.cohortium.shared.Refusal;

/**
 * Puts changed cells in by the same use cases as the pages: attendance first, then scores, then outcomes, so that the
 * certification rule sees what came with them.
 */
@ApplicationScoped
class PuttingIn {
    private final MarkingAttendance marking;
    private final RecordingScores recording;
    private final ProposingOutcomes proposing;
    private final StandingFigures standings;
    private final UnwrittenFacts unwritten;

    @Inject
    PuttingIn(
            MarkingAttendance marking,
            RecordingScores recording,
            ProposingOutcomes proposing,
            StandingFigures standings,
            UnwrittenFacts unwritten) {
        this.marking = marking;
        this.recording = recording;
        this.proposing = proposing;
        this.standings = standings;
        this.unwritten = unwritten;
    }

    /** Which of the changed cells a rule refused; the others are in. */
    Map<FilledCell, Refusal> put(String cohort, List<FilledCell> changed, Asked asked) {
        Map<FilledCell, Refusal> refused = new HashMap<>();
        attendance(of(changed, Kind.ATTENDANCE), asked, refused);
        scores(cohort, of(changed, Kind.SCORE), refused);
        unwritten.flush();
        outcomes(
                cohort,
                changed.stream()
                        .filter(cell -> cell.place().kind().isOfOutcome())
                        .toList(),
                asked,
                refused);
        unwritten.flush();
        return refused;
    }

    private static List<FilledCell> of(List<FilledCell> cells, Kind kind) {
        return cells.stream().filter(cell -> cell.place().kind() == kind).toList();
    }

    private void attendance(List<FilledCell> cells, Asked asked, Map<FilledCell, Refusal> refused) {
        Map<Long, List<FilledCell>> bySession = cells.stream()
                .collect(Collectors.groupingBy(cell -> cell.place().target(), TreeMap::new, Collectors.toList()));
        bySession.forEach((session, marked) -> {
            Map<Long, Refusal> refusals = marking.markEach(
                    session,
                    marked.stream().map(cell -> marking(cell, asked.theirs())).toList(),
                    MarkSource.WORKBOOK);
            marked.forEach(cell -> Optional.ofNullable(refusals.get(cell.place().enrolment()))
                    .ifPresent(refusal -> refused.put(cell, refusal)));
        });
    }

    /** A note stays as long as the mark it explains. */
    private static Marking marking(FilledCell cell, Values theirs) {
        Mark mark = CellWords.mark(cell.ours());
        String minutes = cell.ours().replaceFirst("^\\D+", "");
        String before = theirs.at(cell.place());
        String note = !before.isEmpty() && CellWords.mark(before) == mark
                ? theirs.notes().get(cell.place())
                : null;
        return new Marking(cell.place().enrolment(), mark, minutes.isEmpty() ? null : Integer.valueOf(minutes), note);
    }

    private void scores(String cohort, List<FilledCell> cells, Map<FilledCell, Refusal> refused) {
        if (cells.isEmpty()) {
            return;
        }
        Map<Attempt, Refusal> refusals = recording.recordEach(
                cohort,
                cells.stream()
                        .map(cell -> new Scoring(
                                cell.place().enrolment(),
                                cell.place().target(),
                                cell.place().attempt(),
                                new BigDecimal(cell.ours()),
                                null))
                        .toList());
        cells.forEach(cell -> Optional.ofNullable(refusals.get(attempt(cell.place())))
                .ifPresent(refusal -> refused.put(cell, refusal)));
    }

    private static Attempt attempt(Place place) {
        return new Attempt(place.enrolment(), place.target(), place.attempt());
    }

    private void outcomes(String cohort, List<FilledCell> cells, Asked asked, Map<FilledCell, Refusal> refused) {
        if (cells.isEmpty()) {
            return;
        }
        boolean may = proposing.mayProposeIn(cohort);
        Map<Long, List<FilledCell>> byPerson = cells.stream()
                .collect(Collectors.groupingBy(cell -> cell.place().enrolment(), TreeMap::new, Collectors.toList()));
        Set<Long> seated = may ? seated(cohort) : Set.of();
        byPerson.forEach((enrolment, proposed) -> (may
                        ? propose(enrolment, asked, seated)
                        : Optional.of(Refusal.of("register.notYoursToPropose")))
                .ifPresent(refusal -> proposed.forEach(cell -> refused.put(cell, refusal))));
    }

    private Set<Long> seated(String cohort) {
        return standings.ofCohort(cohort).stream().map(StandingRow::enrolmentId).collect(Collectors.toSet());
    }

    private Optional<Refusal> propose(long enrolment, Asked asked, Set<Long> seated) {
        if (!seated.contains(enrolment)) {
            return Optional.of(Refusal.of("register.noSeat"));
        }
        String decision = asked.at(Place.outcome(Kind.DECISION, enrolment));
        String until = asked.at(Place.outcome(Kind.UNTIL, enrolment));
        return decision.isEmpty()
                ? Optional.of(Refusal.of("register.decisionMissing"))
                : proposing.propose(new Proposal(
                        enrolment,
                        OutcomeDecision.valueOf(decision),
                        asked.at(Place.outcome(Kind.REASON, enrolment)),
                        until.isEmpty() ? null : LocalDate.parse(until)));
    }
}
