package org.cohortium.enrolment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cohortium.cohort.CohortFigures;
import org.cohortium.cohort.CohortRow;
import org.cohortium.enrolment.DecidingEnrolments;
import org.cohortium.enrolment.EnrolmentFigures;
import org.cohortium.enrolment.EnrolmentState;
import org.cohortium.enrolment.Pipeline;
import org.cohortium.enrolment.RosterQuery;
import org.cohortium.identity.NoSuchThing;
import org.cohortium.web.ReaderLanguage;
import org.jspecify.annotations.Nullable;

/** One cohort as it stands in this request, each figure asked for once, and anew after a decision. */
@RequestScoped
class RosterNow {
    private final CohortFigures cohorts;
    private final EnrolmentFigures enrolments;
    private final DecidingEnrolments deciding;
    private final ReaderLanguage language;
    private @Nullable CohortRow cohort;
    private @Nullable Pipeline pipeline;
    private @Nullable Boolean mayDecide;
    private @Nullable Map<EnrolmentState, Integer> byState;

    @Inject
    RosterNow(
            CohortFigures cohorts, EnrolmentFigures enrolments, DecidingEnrolments deciding, ReaderLanguage language) {
        this.cohorts = cohorts;
        this.enrolments = enrolments;
        this.deciding = deciding;
        this.language = language;
    }

    /** @throws NoSuchThing if there is no such cohort for the reader */
    CohortRow cohort(String code) {
        if (cohort == null) {
            cohort = cohorts.find(code, language.getTag()).orElseThrow(() -> new NoSuchThing("cohort", code));
        }
        return cohort;
    }

    Pipeline pipeline(String code) {
        if (pipeline == null) {
            pipeline = enrolments.pipeline(code);
        }
        return pipeline;
    }

    /** A state without anybody is absent. */
    Map<EnrolmentState, Integer> byState(String code) {
        if (byState == null) {
            byState = enrolments.byState(code);
        }
        return byState;
    }

    /** The same of some people only. */
    Map<EnrolmentState, Integer> byState(String code, Collection<Long> ids) {
        return ids.isEmpty() ? Map.of() : enrolments.byState(code, ids);
    }

    /** People in a state: where they wait for a seat, as many of them as there are seats to give, by their place. */
    List<Long> next(String code, EnrolmentState state) {
        int most = state == EnrolmentState.WAITLISTED ? freeSeats(code) : DecidingEnrolments.MOST;
        return enrolments.ids(code, new RosterQuery(null, Set.of(state)), most);
    }

    /** Whether the reader may decide in this cohort. */
    boolean mayDecide(String code) {
        if (mayDecide == null) {
            mayDecide = deciding.mayDecide(cohort(code).hostId());
        }
        return mayDecide;
    }

    /** Seats to give: none in a state that gives none. */
    int freeSeats(String code) {
        CohortRow row = cohort(code);
        return row.state().givesSeats()
                ? Math.max(0, row.capacity() - pipeline(code).seated())
                : 0;
    }

    /** Something was decided: what was read before is old. */
    void forget() {
        cohort = null;
        pipeline = null;
        byState = null;
    }
}
