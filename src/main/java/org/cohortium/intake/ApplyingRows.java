package org.cohortium.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.cohortium.cohort.Cohort;
import org.cohortium.enrolment.Enrolment;
import org.cohortium.identity.CurrentUser;
import org.cohortium.identity.Role;
import org.cohortium.identity.Scope;
import org.cohortium.person.Person;
import org.jspecify.annotations.Nullable;

/**
 * Taking in good rows: persons and their nominations, in one transaction with the note that the row is taken in. What
 * has changed since the row was judged counts: somebody meanwhile known or nominated is so, a cohort closed is closed. What
 * a list says of somebody under another name is not put down to the person known by the address.
 */
@ApplicationScoped
public class ApplyingRows {
    private final Uploads uploads;
    private final Roll roll;
    private final AppliedRows applied;
    private final CurrentUser user;
    private final Clock clock;

    @Inject
    ApplyingRows(Uploads uploads, Roll roll, AppliedRows applied, CurrentUser user, Clock clock) {
        this.uploads = uploads;
        this.roll = roll;
        this.applied = applied;
        this.user = user;
        this.clock = clock;
    }

    /** @return rows of the upload that are still to be taken in, after a row and in the file's order; empty at the end */
    @Transactional
    public List<ToApply> next(UUID id, int afterRow, int most) {
        return applied.toApply(id, afterRow, most);
    }

    /** Takes the rows in; all of them or, if anything fails, none. */
    @Transactional
    public void apply(UUID id, List<ToApply> rows) {
        applied.waitForOthers(id);
        Upload upload = uploads.get(id);
        Scope hosting = user.scopeAs(Role.ADMIN, Role.COORDINATOR);
        RollPage page = roll.page(rows.stream().map(ToApply::candidate).toList());
        applied.note(
                id, rows.stream().map(row -> apply(row, upload, page, hosting)).toList());
    }

    private AppliedRow apply(ToApply row, Upload upload, RollPage page, Scope hosting) {
        Candidate candidate = row.candidate();
        Cohort cohort = page.cohort(candidate);
        if (cohort == null
                || !hosting.reachesOrganisation(cohort.host().id())
                || !cohort.state().takesNominations()) {
            return AppliedRow.closed(row);
        }
        Person known = page.person(candidate);
        if (known != null && page.stands(known, cohort)) {
            return AppliedRow.already(row, known.id());
        }
        Enrolment enrolment = nominate(candidate, known, cohort, upload);
        page.add(enrolment);
        return AppliedRow.taken(row, enrolment, known == null);
    }

    private Enrolment nominate(Candidate candidate, @Nullable Person known, Cohort cohort, Upload upload) {
        Person person = known;
        if (person == null) {
            person = new Person(candidate.person());
            roll.add(person);
        } else if (!AlikePolicy.goesByAnotherName(candidate, person.name(), person.latinName())) {
            person.fillBlanks(candidate.person());
        }
        Enrolment enrolment = new Enrolment(cohort, person, upload.organisationId(), clock.instant());
        roll.add(enrolment);
        return enrolment;
    }
}
