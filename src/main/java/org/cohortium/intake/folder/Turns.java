package org.cohortium.intake.folder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.jdbi.v3.core.Jdbi;

/** Keeps nodes out of each other's way: one at a time works on the files of a user. */
@ApplicationScoped
class Turns {
    private final Jdbi jdbi;

    @Inject
    Turns(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Takes the turn for the rest of the transaction; false if another node has it, which looks after the file then. */
    boolean isMine(TakenFile file) {
        return jdbi.withHandle(
                handle -> handle.createQuery("select pg_try_advisory_xact_lock(hashtextextended(:inbox, 0))")
                        .bind("inbox", "inbox/" + file.username())
                        .mapTo(Boolean.class)
                        .one());
    }
}
