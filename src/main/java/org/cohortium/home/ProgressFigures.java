package org.cohortium.home;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Supplier;
import org.cohortium.cohort.VisibleCohorts;
import org.cohortium.identity.CurrentUser;
import org.cohortium.identity.Scope;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jdbi.v3.core.statement.Query;

/**
 * How training and certification go, limited to cohorts the signed-in person sees whole. For those who see everything
 * the figures are worked out anew every few minutes at most.
 */
@ApplicationScoped
public class ProgressFigures {
    private final Jdbi jdbi;
    private final CurrentUser user;
    private final KeptFigures kept;

    @Inject
    public ProgressFigures(Jdbi jdbi, CurrentUser user, KeptFigures kept) {
        this.jdbi = jdbi;
        this.user = user;
        this.kept = kept;
    }

    /** Those in training on each of the days, in their order. */
    public List<InTraining> inTraining(List<LocalDate> days) {
        return keptIfAll(
                "inTraining" + days,
                () -> list(
                        ProgressSql.inTraining(user.scope()),
                        InTraining.class,
                        query -> query.bindArray(
                                "days",
                                String.class,
                                days.stream().map(LocalDate::toString).toList())));
    }

    /**
     * Attendance by week: by cohort, of cohorts under way or assessing; of the whole programme for those who see
     * everything. Weeks without a marked session are left out.
     */
    public List<WeekAttendance> attendance(Instant from) {
        return keptIfAll(
                "attendance" + from,
                () -> list(
                        ProgressSql.attendance(user.scope()), WeekAttendance.class, query -> query.bind("from", from)));
    }

    /** Confirmed outcomes by month, oldest first. Months without any are left out. */
    public List<MonthCertified> certified(ZoneId zone) {
        return keptIfAll(
                "certified" + zone,
                () -> list(
                        ProgressSql.certified(user.scope()),
                        MonthCertified.class,
                        query -> query.bind("zone", zone.getId())));
    }

    private <T> List<T> keptIfAll(String what, Supplier<List<T>> reading) {
        return user.scope().everything() ? kept.get(what, reading) : reading.get();
    }

    private <T> List<T> list(String sql, Class<T> type, Binding binding) {
        Scope scope = user.scope();
        return jdbi.withHandle(handle -> binding.to(VisibleCohorts.bind(handle.createQuery(sql), scope))
                .map(ConstructorMapper.of(type))
                .list());
    }

    private interface Binding {
        Query to(Query query);
    }
}
