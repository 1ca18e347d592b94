package org.cohortium.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.cohortium.identity.CurrentUser;
import org.cohortium.identity.NoSuchThing;
import org.cohortium.identity.Role;
import org.cohortium.identity.Scope;

/** The registers somebody may look at, and those they may change. */
@ApplicationScoped
class TheirRegisters {
    private final RegisterUploads uploads;
    private final RegisterFigures figures;
    private final RegisterValues values;
    private final CurrentUser user;

    @Inject
    TheirRegisters(RegisterUploads uploads, RegisterFigures figures, RegisterValues values, CurrentUser user) {
        this.uploads = uploads;
        this.figures = figures;
        this.values = values;
        this.user = user;
    }

    boolean mayChange(String cohort) {
        return (user.is(Role.ADMIN) || user.is(Role.COORDINATOR) || user.is(Role.FACILITATOR))
                && figures.cohort(cohort, changing()).isPresent();
    }

    /** @throws NoSuchThing if there is no such cohort, or it is not theirs to change */
    RegisterCohort toChange(String cohort) {
        return figures.cohort(cohort, changing()).orElseThrow(() -> new NoSuchThing("cohort", cohort));
    }

    RegisterCohort toChange(RegisterUpload upload) {
        return figures.cohort(upload.cohortId(), changing())
                .orElseThrow(() -> new NoSuchThing("register upload", upload.id()));
    }

    /** @throws NoSuchThing if there is no such upload for the reader */
    RegisterUpload toSee(UUID id) {
        user.requirePeople();
        return uploads.find(id)
                .filter(upload ->
                        figures.cohort(upload.cohortId(), user.scope()).isPresent())
                .orElseThrow(() -> new NoSuchThing("register upload", id));
    }

    /** An upload of theirs to change, locked until the transaction ends. */
    RegisterUpload locked(UUID id) {
        Scope scope = changing();
        return uploads.locked(id)
                .filter(upload -> figures.cohort(upload.cohortId(), scope).isPresent())
                .orElseThrow(() -> new NoSuchThing("register upload", id));
    }

    /** Cells whose fact was written again since; nobody writes any more of them until the transaction ends. */
    List<String> writtenSince(RegisterUpload upload) {
        values.held(upload.cohortId());
        return uploads.writtenSince(upload.id());
    }

    long userId() {
        return user.userId();
    }

    private Scope changing() {
        return user.scopeAs(Role.ADMIN, Role.COORDINATOR, Role.FACILITATOR);
    }
}
