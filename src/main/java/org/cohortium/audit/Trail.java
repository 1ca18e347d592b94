package org.cohortium.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import org.cohortium.identity.TransactionActor;
import org.cohortium.shared.DomainEvent;
import org.jdbi.v3.core.Jdbi;

/**
 * Writes a line for every domain event, inside the transaction the event is fired in, so that the trail holds exactly
 * what was committed. The database puts the time and the actor beside it and lets the application only add.
 */
@ApplicationScoped
class Trail {
    private final Jdbi database;
    private final TransactionActor actor;

    @Inject
    Trail(Jdbi database, TransactionActor actor) {
        this.database = database;
        this.actor = actor;
    }

    void write(@Observes DomainEvent event) {
        actor.name();
        database.useHandle(handle -> handle.execute(
                "insert into audit_event (action, subject_type, subject_id, details) values (?, ?, ?, ?::jsonb)",
                event.action(),
                event.subjectType(),
                event.subjectId(),
                json(event).toString()));
    }

    private static JsonObject json(DomainEvent event) {
        return Json.createObjectBuilder(event.details()).build();
    }
}
