package org.cohortium.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.jdbi.v3.core.Jdbi;

/** The server's key for register workbooks, made in the database at its first start. */
@ApplicationScoped
class Signatures {
    private final Jdbi jdbi;

    @Inject
    Signatures(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    Signature own() {
        return new Signature(jdbi.withHandle(handle -> handle.select("select secret from register_secret")
                .mapTo(byte[].class)
                .one()));
    }
}
