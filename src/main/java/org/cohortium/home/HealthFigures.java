package org.cohortium.home;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.cohortium.cohort.VisibleCohorts;
import org.cohortium.identity.CurrentUser;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** How cohorts are doing, and where work is behind, limited to cohorts the signed-in person sees whole. */
@ApplicationScoped
public class HealthFigures {
    /** A cohort is late once it should have begun or ended this long ago. */
    private static final int DAYS_OF_GRACE = 7;

    /** A nomination waits too long after this. */
    private static final int DAYS_TO_DECIDE = 14;

    private final Jdbi jdbi;
    private final CurrentUser user;
    private final KeptFigures kept;

    @Inject
    public HealthFigures(Jdbi jdbi, CurrentUser user, KeptFigures kept) {
        this.jdbi = jdbi;
        this.user = user;
        this.kept = kept;
    }

    /**
     * Cohorts that are not over, those under way first.
     *
     * @param now sessions from here on are to come; attendance counts to the end of the reader's day
     */
    public List<CohortHealth> cohorts(Instant now, String language, int limit) {
        return jdbi.withHandle(
                handle -> VisibleCohorts.bind(handle.createQuery(HealthSql.cohorts(user.scope())), user.scope())
                        .bind("now", now)
                        .bind("today", LocalDate.ofInstant(now, user.zone()))
                        .bind("language", language)
                        .bind("limit", limit)
                        .map(ConstructorMapper.of(CohortHealth.class))
                        .list());
    }

    /** What was deferred to the reader's day or an earlier one and has not been decided anew. */
    public DeferredDue deferred(Instant now) {
        return jdbi.withHandle(
                handle -> VisibleCohorts.bind(handle.createQuery(HealthSql.deferred(user.scope())), user.scope())
                        .bind("today", LocalDate.ofInstant(now, user.zone()))
                        .map(ConstructorMapper.of(DeferredDue.class))
                        .one());
    }

    /**
     * Hosts with something behind, the one with most first. For those who see everything worked out anew every few
     * minutes at most.
     */
    public List<HostBehind> behind(LocalDate today, String language, int limit) {
        return user.scope().everything()
                ? kept.get("behind" + today + language, () -> readBehind(today, language, limit))
                : readBehind(today, language, limit);
    }

    private List<HostBehind> readBehind(LocalDate today, String language, int limit) {
        return jdbi.withHandle(
                handle -> VisibleCohorts.bind(handle.createQuery(HealthSql.behind(user.scope())), user.scope())
                        .bind("late", today.minusDays(DAYS_OF_GRACE))
                        .bind("stale", today.minusDays(DAYS_TO_DECIDE))
                        .bind("today", today)
                        .bind("language", language)
                        .bind("limit", limit)
                        .map(ConstructorMapper.of(HostBehind.class))
                        .list());
    }
}
