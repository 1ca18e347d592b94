package org.cohortium.results.update;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.cohortium.identity.CurrentUser;
import org.cohortium.identity.NoSuchThing;
import org.cohortium.identity.Role;
import org.cohortium.results.framework.Framework;
import org.cohortium.results.framework.FrameworkFigures;
import org.cohortium.results.framework.Indicator;
import org.jdbi.v3.core.Jdbi;

/** Progress updates for the staff who write them and for auditors. Donors read what became of them in releases. */
@ApplicationScoped
public class ProgressUpdates {
    private final Jdbi jdbi;
    private final UpdateRecords records;
    private final FrameworkFigures frameworks;
    private final CurrentUser user;

    @Inject
    ProgressUpdates(Jdbi jdbi, UpdateRecords records, FrameworkFigures frameworks, CurrentUser user) {
        this.jdbi = jdbi;
        this.records = records;
        this.frameworks = frameworks;
        this.user = user;
    }

    /**
     * The periods of a grant, by their days.
     *
     * @throws NoSuchThing if there is no such grant
     * @throws org.cohortium.identity.NotAllowed if they see no updates
     */
    public List<UpdateRow> periods(String grant) {
        return records.periods(known(grant));
    }

    /**
     * What was said in a period.
     *
     * @throws NoSuchThing if there is no such grant, or it has no such period
     * @throws org.cohortium.identity.NotAllowed if they see no updates
     */
    public ProgressUpdate find(String grant, LocalDate from, LocalDate to) {
        requirePeriod(periods(grant), from, to);
        return records.read(known(grant), grant, from, to);
    }

    static void requirePeriod(List<UpdateRow> periods, LocalDate from, LocalDate to) {
        boolean there = periods.stream()
                .anyMatch(each -> each.from().equals(from) && each.to().equals(to));
        if (!there) {
            throw new NoSuchThing("period", from + "/" + to);
        }
    }

    /** The framework of the grant, whose results and indicators updates are about. */
    public Framework framework(String grant) {
        return frameworks.find(grant);
    }

    /** Whether the signed-in person sees updates at all. */
    public boolean maySee() {
        return user.is(Role.ADMIN) || user.is(Role.AUDITOR);
    }

    /** Whether the signed-in person writes updates. */
    public boolean mayWrite() {
        return user.is(Role.ADMIN);
    }

    /** Whether they may approve or send back one that was submitted: never their own. */
    public boolean mayDecide(ProgressUpdate update) {
        return mayWrite()
                && update.state() == UpdateState.SUBMITTED
                && records.head(known(update.grant()), update.grant(), update.from(), update.to())
                        .filter(head -> head.submitter() == null || head.submitter() != user.userId())
                        .isPresent();
    }

    /** Whether the value of an indicator is entered by hand in the update's period. */
    public boolean isByHand(Indicator indicator, ProgressUpdate update) {
        return UpdatePolicy.isAskedFor(indicator, update);
    }

    /** Whether the indicator has a target in the update's period. */
    public boolean isIn(Indicator indicator, ProgressUpdate update) {
        return UpdatePolicy.hasPeriod(indicator, update);
    }

    private long known(String grant) {
        user.require(Role.ADMIN, Role.AUDITOR);
        return jdbi.withHandle(handle -> handle.createQuery("select id from grant_award where code = :code")
                .bind("code", grant)
                .mapTo(Long.class)
                .findOne()
                .orElseThrow(() -> new NoSuchThing("grant", grant)));
    }
}
