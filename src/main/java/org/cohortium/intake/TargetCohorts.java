package org.cohortium.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.cohortium.cohort.CohortState;
import org.cohortium.cohort.VisibleCohorts;
import org.cohortium.identity.CurrentUser;
import org.cohortium.identity.Role;
import org.cohortium.identity.Scope;
import org.cohortium.intake.CohortLookup.Answer;
import org.cohortium.intake.Targets.Target;
import org.jdbi.v3.core.Jdbi;

/** Works out which cohorts the current user may nominate into: any for an administrator, hosted ones for a coordinator. */
@ApplicationScoped
class TargetCohorts {
    private final Jdbi jdbi;
    private final CurrentUser user;

    @Inject
    TargetCohorts(Jdbi jdbi, CurrentUser user) {
        this.jdbi = jdbi;
        this.user = user;
    }

    /** @throws org.cohortium.identity.NotAllowed if they nominate nobody */
    Targets ofUser() {
        Scope hosting = user.scopeAs(Role.ADMIN, Role.COORDINATOR);
        Scope seeing = user.scope();
        Map<String, Target> byCode = new HashMap<>();
        String sql = "select c.code, c.state, c.country_iso3, c.host_organisation_id from cohort c where "
                + VisibleCohorts.where(seeing);
        jdbi.useHandle(handle -> VisibleCohorts.bind(handle.createQuery(sql), seeing)
                .map((row, context) -> Map.entry(
                        row.getString(1),
                        new Target(
                                answer(
                                        CohortState.valueOf(row.getString(2)),
                                        hosting.reachesOrganisation(row.getLong(4))),
                                row.getString(3))))
                .forEach(entry -> byCode.put(entry.getKey(), entry.getValue())));
        return new Targets(byCode);
    }

    private static Answer answer(CohortState state, boolean hosted) {
        if (!hosted) {
            return Answer.NOT_YOURS;
        }
        return state.takesNominations() ? Answer.OPEN : Answer.CLOSED;
    }
}
