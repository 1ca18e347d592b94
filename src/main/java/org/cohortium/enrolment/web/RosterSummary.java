package org.cohortium.enrolment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.cohortium.enrolment.Decision;
import org.cohortium.enrolment.EnrolmentState;
import org.cohortium.enrolment.Pipeline;
import org.cohortium.text.Words;
import org.cohortium.web.ReaderLanguage;
import org.cohortium.web.Stage;
import org.jspecify.annotations.Nullable;

/** How far a cohort's people have come, and the one step to take next. */
@RequestScoped
@Named
public class RosterSummary {
    private final RosterNow now;
    private final RosterPage roster;
    private final ReaderLanguage language;

    @Inject
    RosterSummary(RosterNow now, RosterPage roster, ReaderLanguage language) {
        this.now = now;
        this.roster = roster;
        this.language = language;
    }

    /**
     * The step that fits.
     *
     * @param who the state of those it is about
     * @param n how many they are
     * @param decision what to decide; null where they are to be looked at one by one
     */
    public record Step(EnrolmentState who, int n, @Nullable Decision decision) {}

    /** Null where there is none, or the reader may not take it. */
    public @Nullable Step getStep() {
        if (!now.mayDecide(cohort())) {
            return null;
        }
        return step(now.pipeline(cohort()), now.freeSeats(cohort()));
    }

    static @Nullable Step step(Pipeline people, int free) {
        if (free > 0 && people.seatless() > 0) {
            return new Step(EnrolmentState.APPROVED, people.seatless(), Decision.ENROL);
        }
        if (free > 0 && people.waiting() > 0) {
            return new Step(EnrolmentState.WAITLISTED, Math.min(free, people.waiting()), Decision.ENROL);
        }
        return people.undecided() > 0 ? new Step(EnrolmentState.NOMINATED, people.undecided(), null) : null;
    }

    public Pipeline getPipeline() {
        return now.pipeline(cohort());
    }

    /** From nomination to certificate. */
    public List<Stage> getStages() {
        Pipeline p = now.pipeline(cohort());
        Words words = language.words();
        int capacity = now.cohort(cohort()).capacity();
        int free = now.freeSeats(cohort());
        return Stage.line(
                List.of(
                        words.get("enrolment.stage.nominated"),
                        words.get("enrolment.stage.approved"),
                        words.get("enrolment.stage.waiting"),
                        words.get("enrolment.stage.enrolled"),
                        words.get("enrolment.stage.active"),
                        words.get("enrolment.stage.completed"),
                        words.get("enrolment.stage.certified")),
                List.of(
                        (long) p.nominated(),
                        (long) p.approved(),
                        (long) p.waiting(),
                        (long) p.enrolled(),
                        (long) p.active(),
                        (long) p.completed(),
                        (long) p.certified()),
                List.of(
                        words.of(
                                "enrolment.stage.nominated.rest", "undecided", p.undecided(), "rejected", p.rejected()),
                        words.of("enrolment.stage.approved.rest", "n", p.seatless()),
                        words.of("enrolment.stage.waiting.rest", "n", free),
                        words.of("enrolment.stage.enrolled.rest", "taken", p.seated(), "seats", capacity),
                        words.of("enrolment.stage.active.rest", "withdrawn", p.withdrawn(), "dropped", p.dropped()),
                        words.of("enrolment.stage.completed.rest", "n", p.completed(), "of", p.enrolled()),
                        words.of("enrolment.stage.certified.rest", "n", p.distinctions())));
    }

    private String cohort() {
        return roster.getCohort();
    }
}
