package org.cohortium.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.cohortium.shared.DomainEvent;
import org.cohortium.shared.Refusal;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Accounts on their way in: the row, its roles and the line in the trail, all in one transaction. */
@ApplicationScoped
@Transactional
class AccountRecords {
    private static final String ADD = """
            insert into app_user (username, display_name, language, time_zone, person_id, password_hash, password_once)
            values (:username, :name, :language, :zone, :person, :hash, true) on conflict do nothing returning id""";

    private final Jdbi database;
    private final RoleRecords roles;
    private final Event<DomainEvent> events;

    @Inject
    AccountRecords(Jdbi database, RoleRecords roles, Event<DomainEvent> events) {
        this.database = database;
        this.roles = roles;
        this.events = events;
    }

    /** The rule that said no; nothing is kept then. */
    Optional<Refusal> add(NewAccount wanted, PasswordHash once) {
        var refusal = wanted.roles().stream()
                .map(role -> roles.refuses(role, wanted.person()))
                .flatMap(Optional::stream)
                .findFirst();
        if (refusal.isPresent()) {
            return refusal;
        }
        Long id = insert(wanted, once);
        if (id == null) {
            return Optional.of(Refusal.of("accounts.username.taken"));
        }
        events.fire(new AccountEvent(wanted.username(), "user.added"));
        wanted.roles().stream().distinct().forEach(role -> {
            roles.give(id, role);
            events.fire(AccountEvent.role(wanted.username(), "given", role));
        });
        return Optional.empty();
    }

    private @Nullable Long insert(NewAccount wanted, PasswordHash once) {
        return database.withHandle(handle -> handle.createQuery(ADD)
                .bind("username", wanted.username())
                .bind("name", wanted.details().displayName())
                .bind("language", wanted.details().language())
                .bind("zone", wanted.details().zone().getId())
                .bindByType("person", person(wanted), Long.class)
                .bind("hash", once.text())
                .mapTo(Long.class)
                .findOne()
                .orElse(null));
    }

    private @Nullable Long person(NewAccount wanted) {
        String email = wanted.person();
        boolean participant = wanted.roles().stream().anyMatch(role -> role.role() == Role.PARTICIPANT);
        return participant && email != null ? roles.person(email).orElse(null) : null;
    }
}
