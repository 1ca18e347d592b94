package org.cohortium.home;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.cohortium.cohort.VisibleCohorts;
import org.cohortium.identity.CurrentUser;
import org.cohortium.identity.Scope;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/**
 * How many are in training, limited to cohorts the signed-in person sees whole. For those who see everything it is
 * counted anew every few minutes at most.
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
        return user.scope().everything() ? kept.get("inTraining" + days, () -> read(days)) : read(days);
    }

    private List<InTraining> read(List<LocalDate> days) {
        Scope scope = user.scope();
        return jdbi.withHandle(handle -> VisibleCohorts.bind(handle.createQuery(ProgressSql.inTraining(scope)), scope)
                .bindArray(
                        "days",
                        String.class,
                        days.stream().map(LocalDate::toString).toList())
                .map(ConstructorMapper.of(InTraining.class))
                .list());
    }
}
