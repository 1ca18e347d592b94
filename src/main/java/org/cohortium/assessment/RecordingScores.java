package org.cohortium.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.cohortium.identity.CurrentUser;
import org.cohortium.identity.NoSuchThing;
import org.cohortium.identity.Role;
import org.cohortium.shared.DomainEvent;
import org.cohortium.shared.Refusal;
import org.jspecify.annotations.Nullable;

/** Recording scores: for the cohort's facilitators, its host's coordinators and administrators. */
@ApplicationScoped
public class RecordingScores {
    private Scores scores;
    private ScoreFigures figures;
    private CurrentUser user;
    private Clock clock;
    private Event<DomainEvent> events;

    @SuppressWarnings("NullAway") // for the container's proxy
    protected RecordingScores() {}

    @Inject
    public RecordingScores(
            Scores scores, ScoreFigures figures, CurrentUser user, Clock clock, Event<DomainEvent> events) {
        this.scores = scores;
        this.figures = figures;
        this.user = user;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Records the points, all or none. What is the same as before changes nothing.
     *
     * @param scorings at most one for each attempt
     * @return why nothing was recorded, or nothing when all went in
     * @throws NoSuchThing if there is no such cohort, or it is not theirs
     */
    @Transactional
    public Optional<Refusal> record(String cohort, List<Scoring> scorings) {
        LocalDate today = today(cohort);
        Map<Attempt, Score> known = known(cohort, scorings);
        Map<Attempt, Refusal> refusals = refusals(cohort, scorings, known, today);
        Optional<Refusal> first = scorings.stream()
                .map(scoring -> refusals.get(scoring.ofAttempt()))
                .filter(refusal -> refusal != null)
                .findFirst();
        if (first.isEmpty()) {
            write(cohort, scorings, known, today);
        }
        return first;
    }

    /**
     * Records the points that the rules allow, each for itself, and leaves out the others.
     *
     * @return why an attempt was left out; empty when all went in
     * @throws NoSuchThing if there is no such cohort, or it is not theirs
     */
    @Transactional
    public Map<Attempt, Refusal> recordEach(String cohort, List<Scoring> scorings) {
        LocalDate today = today(cohort);
        Map<Attempt, Score> known = known(cohort, scorings);
        Map<Attempt, Refusal> refusals = refusals(cohort, scorings, known, today);
        write(
                cohort,
                scorings.stream()
                        .filter(scoring -> !refusals.containsKey(scoring.ofAttempt()))
                        .toList(),
                known,
                today);
        return refusals;
    }

    /**
     * Records points and takes others back that were recorded by mistake, all or none: of each the last attempt.
     *
     * @return why nothing was changed, or nothing when all went in
     * @throws NoSuchThing if there is no such cohort, or it is not theirs
     */
    @Transactional
    public Optional<Refusal> change(String cohort, List<Scoring> scorings, List<Attempt> takenBack) {
        requireTheirs(cohort);
        figures.lock(cohort);
        Optional<Refusal> refusal = notToBeTakenBack(cohort, takenBack);
        if (refusal.isEmpty() && !scorings.isEmpty()) {
            refusal = record(cohort, scorings);
        }
        if (refusal.isEmpty() && !takenBack.isEmpty()) {
            takenBack.forEach(scores::takeBack);
            events.fire(ScoresRecorded.takenBack(cohort, takenBack.size()));
        }
        return refusal;
    }

    private Optional<Refusal> notToBeTakenBack(String cohort, List<Attempt> attempts) {
        Map<Long, String> people = figures.people(cohort);
        Map<Long, Long> persons = figures.persons(cohort);
        MarkersPoints markers = figures.markers(cohort);
        Set<Attempt> known = scores.of(
                        attempts.stream().map(Attempt::enrolmentId).collect(Collectors.toSet()))
                .keySet();
        for (Attempt attempt : attempts) {
            Long person = persons.get(attempt.enrolmentId());
            String name = people.get(attempt.enrolmentId());
            if (person == null || name == null) {
                return Optional.of(new Refusal("score.notInCohort", Map.of("enrolment", attempt.enrolmentId())));
            }
            if (user.hasStakeIn(person)) {
                return Optional.of(Refusal.of("score.ownPerson"));
            }
            if (markers.include(attempt)) {
                return Optional.of(new Refusal("score.marked", Map.of("person", name)));
            }
            if (!known.contains(attempt) || known.contains(attempt.next())) {
                return Optional.of(new Refusal("score.notLast", Map.of("person", name, "attempt", attempt.number())));
            }
        }
        return Optional.empty();
    }

    /**
     * Why scores could not be recorded now, each for itself.
     *
     * @return by attempt; empty where all could
     * @throws NoSuchThing if there is no such cohort, or it is not theirs
     */
    @Transactional
    public Map<Attempt, Refusal> judge(String cohort, List<Scoring> scorings) {
        LocalDate today = today(cohort);
        return refusals(cohort, scorings, known(cohort, scorings), today);
    }

    /**
     * Records the points that markers have settled on. Who may, and what is possible, is for the marking to judge.
     *
     * @throws NoSuchThing if there is no such cohort, or it is not theirs
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void settle(String cohort, List<Scoring> scorings) {
        write(cohort, scorings, known(cohort, scorings), today(cohort));
    }

    /** Whether the signed-in person records scores in that cohort. */
    public boolean mayRecordIn(String cohort) {
        return reachesAs(cohort, Role.ADMIN, Role.COORDINATOR, Role.FACILITATOR);
    }

    /** Whether the signed-in person reaches that cohort by one of the roles. */
    public boolean reachesAs(String cohort, Role... roles) {
        return Arrays.stream(roles).anyMatch(user::is) && figures.reaches(cohort, user.scopeAs(roles));
    }

    /**
     * @throws NoSuchThing if there is no such cohort, or it is not theirs
     * @throws org.cohortium.identity.NotAllowed if they record no scores at all
     */
    public void requireTheirs(String cohort) {
        user.require(Role.ADMIN, Role.COORDINATOR, Role.FACILITATOR);
        if (!mayRecordIn(cohort)) {
            throw new NoSuchThing("cohort", cohort);
        }
    }

    private LocalDate today(String cohort) {
        return LocalDate.ofInstant(
                clock.instant(), figures.zone(cohort, user.scopeAs(Role.ADMIN, Role.COORDINATOR, Role.FACILITATOR)));
    }

    /** Nobody else records scores of the cohort from now until the transaction ends: one after the other. */
    private Map<Attempt, Score> known(String cohort, List<Scoring> scorings) {
        figures.lock(cohort);
        return scores.of(scorings.stream().map(Scoring::enrolmentId).collect(Collectors.toSet()));
    }

    private Map<Attempt, Refusal> refusals(
            String cohort, List<Scoring> scorings, Map<Attempt, Score> known, LocalDate today) {
        Map<Long, BigDecimal> most = figures.maxPoints(cohort);
        Map<Long, String> people = figures.people(cohort);
        Map<Long, Long> persons = figures.persons(cohort);
        MarkersPoints markers = figures.markers(cohort);
        ScoringPolicy.Time time = ScoringPolicy.Time.of(figures.startsOn(cohort), today);
        Set<Attempt> before = new HashSet<>(known.keySet());
        Map<Attempt, Refusal> refusals = new HashMap<>();
        Map<Attempt, Scoring> asked = new HashMap<>();
        for (Scoring scoring : scorings) {
            Scoring other = asked.put(scoring.ofAttempt(), scoring);
            if (other != null && other.points().compareTo(scoring.points()) != 0) {
                refusals.put(
                        scoring.ofAttempt(),
                        new Refusal(
                                "score.twice",
                                Map.of(
                                        "person",
                                        String.valueOf(people.get(scoring.enrolmentId())),
                                        "n",
                                        scoring.attempt())));
                continue;
            }
            Long person = persons.get(scoring.enrolmentId());
            Optional<Refusal> refusal = person != null && user.hasStakeIn(person)
                    ? Optional.of(Refusal.of("score.ownPerson"))
                    : ScoringPolicy.refusal(
                                    scoring,
                                    most.get(scoring.assessmentId()),
                                    people.get(scoring.enrolmentId()),
                                    before,
                                    time)
                            .or(() -> markers.include(scoring.ofAttempt())
                                            && !isKnown(known.get(scoring.ofAttempt()), scoring)
                                    ? Optional.of(new Refusal(
                                            "score.marked", Map.of("person", people.get(scoring.enrolmentId()))))
                                    : Optional.empty());
            refusal.ifPresentOrElse(
                    why -> refusals.put(scoring.ofAttempt(), why), () -> before.add(scoring.ofAttempt()));
        }
        return refusals;
    }

    private static boolean isKnown(@Nullable Score score, Scoring scoring) {
        return score != null && score.isOf(scoring.points());
    }

    private void write(String cohort, List<Scoring> scorings, Map<Attempt, Score> known, LocalDate today) {
        for (Scoring scoring : scorings) {
            Score score = known.get(scoring.ofAttempt());
            if (score == null) {
                Score added = new Score(scoring, today);
                scores.add(added);
                known.put(scoring.ofAttempt(), added);
            } else {
                score.rescore(scoring);
            }
        }
        if (!scorings.isEmpty()) {
            events.fire(ScoresRecorded.set(cohort, scorings.size()));
        }
    }
}
