package org.cohortium.cohort;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Set;
import org.cohortium.organisation.Organisation;
import org.jspecify.annotations.Nullable;

/** A cohort in Nairobi, February and March 2027, with a session on 9 February at ten. */
final class GivenCohort {
    static final LocalDate FIRST = LocalDate.of(2027, 2, 2);
    static final LocalDate LAST = LocalDate.of(2027, 3, 30);

    private GivenCohort() {}

    static CohortPlan plan() {
        return plan(FIRST, LAST, 30);
    }

    static CohortPlan plan(LocalDate first, LocalDate last, int capacity) {
        return new CohortPlan(7, 3, "KEN", "en", ZoneId.of("Africa/Nairobi"), first, last, capacity, Set.of(41L, 42L));
    }

    static Cohort planned() {
        return new Cohort("KEN-2027-01", plan(), new Host());
    }

    static SessionPlan session(LocalDateTime at, @Nullable Long module, @Nullable String title) {
        return new SessionPlan(module, title, at, 120, SessionMode.WORKSHOP, null);
    }

    static Session session(Cohort cohort) {
        return new Session(cohort, 1, session(LocalDateTime.of(2027, 2, 9, 10, 0), 5L, null), "Foundations");
    }

    private static final class Host extends Organisation {}
}
