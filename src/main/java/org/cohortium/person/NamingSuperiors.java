package org.cohortium.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.cohortium.identity.CurrentUser;
import org.cohortium.identity.NoSuchThing;
import org.cohortium.identity.Role;
import org.cohortium.identity.Scope;
import org.cohortium.shared.DomainEvent;
import org.cohortium.shared.Refusal;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/**
 * Saying to which accounts a person reports, so that those accounts decide nothing about them. For administrators,
 * coordinators of people they see, and facilitators of people they teach; nobody takes back that somebody reports to them.
 */
@ApplicationScoped
public class NamingSuperiors {
    private Jdbi jdbi;
    private UnassignedPersons persons;
    private CurrentUser user;
    private Clock clock;
    private Event<DomainEvent> events;

    @SuppressWarnings("NullAway") // for the container's proxy
    protected NamingSuperiors() {}

    @Inject
    NamingSuperiors(Jdbi jdbi, UnassignedPersons persons, CurrentUser user, Clock clock, Event<DomainEvent> events) {
        this.jdbi = jdbi;
        this.persons = persons;
        this.user = user;
        this.clock = clock;
        this.events = events;
    }

    /** Whether the signed-in person names superiors at all. */
    public boolean mayName() {
        return user.is(Role.ADMIN) || user.is(Role.COORDINATOR) || user.is(Role.FACILITATOR);
    }

    /**
     * Whom a person reports to, by name.
     *
     * @throws NoSuchThing if there is no such person for the reader
     */
    public List<Superior> of(long person) {
        reach(person, user.scope());
        return jdbi.withHandle(handle -> handle.createQuery("""
            select u.username, u.display_name as name, d.display_name as declared_by, l.declared_at
            from reporting_line l join app_user u on u.id = l.user_id join app_user d on d.id = l.declared_by
            where l.person_id = :person and l.ended_at is null order by lower(u.display_name), u.id\
            """)
                .bind("person", person)
                .map(ConstructorMapper.of(Superior.class))
                .list());
    }

    /**
     * Says that a person reports to an account. Said twice, it changes nothing.
     *
     * @param account username or e-mail address, in any case
     * @return why not, or nothing
     * @throws NoSuchThing if there is no such person for them
     * @throws org.cohortium.identity.NotAllowed if they name nobody
     */
    @Transactional
    public Optional<Refusal> name(long person, String account) {
        reach(person, naming());
        Optional<Named> found = account(account);
        if (found.isEmpty()) {
            return Optional.of(new Refusal("person.superior.noAccount", Map.of("account", account.strip())));
        }
        if (found.get().personId() == person) {
            return Optional.of(Refusal.of("person.superior.oneself"));
        }
        int added = jdbi.withHandle(handle -> handle.createUpdate("""
            insert into reporting_line (person_id, user_id, declared_by, declared_at) values (:person, :superior, :by, :now)
            on conflict (user_id, person_id) where ended_at is null do nothing\
            """)
                .bind("person", person)
                .bind("superior", found.get().id())
                .bind("by", user.userId())
                .bind("now", clock.instant().atOffset(ZoneOffset.UTC))
                .execute());
        if (added > 0) {
            events.fire(
                    new LineChanged("person.superiorNamed", person, found.get().username()));
        }
        return Optional.empty();
    }

    /**
     * Says that a person does not report to an account any more.
     *
     * @return why not, or nothing
     * @throws NoSuchThing if there is no such person for them, or the person does not report to that account
     */
    @Transactional
    public Optional<Refusal> end(long person, String username) {
        reach(person, naming());
        Named superior = account(username).orElseThrow(() -> new NoSuchThing("account", username));
        if (superior.id() == user.userId()) {
            return Optional.of(Refusal.of("person.superior.ownLine"));
        }
        int ended = jdbi.withHandle(handle -> handle.createUpdate("""
            update reporting_line set ended_by = :by, ended_at = :now
            where person_id = :person and user_id = :superior and ended_at is null\
            """)
                .bind("person", person)
                .bind("superior", superior.id())
                .bind("by", user.userId())
                .bind("now", clock.instant().atOffset(ZoneOffset.UTC))
                .execute());
        if (ended == 0) {
            throw new NoSuchThing("account", username);
        }
        events.fire(new LineChanged("person.superiorEnded", person, superior.username()));
        return Optional.empty();
    }

    private Scope naming() {
        return user.scopeAs(Role.ADMIN, Role.COORDINATOR, Role.FACILITATOR);
    }

    private void reach(long person, Scope scope) {
        if (!persons.reaches(person, scope)) {
            throw new NoSuchThing("person", person);
        }
    }

    private Optional<Named> account(String typed) {
        return jdbi.withHandle(handle -> handle.createQuery("""
            select id, username, coalesce(person_id, 0) as person_id from app_user
            where lower(username) = :typed or lower(email) = :typed order by lower(username) <> :typed limit 1\
            """)
                .bind("typed", typed.strip().toLowerCase(Locale.ROOT))
                .map(ConstructorMapper.of(Named.class))
                .findOne());
    }

    /**
     * An account.
     *
     * @param personId the person it belongs to; 0 where none is known
     */
    public record Named(long id, String username, long personId) {}

    private record LineChanged(String action, long person, String account) implements DomainEvent {
        @Override
        public String subjectType() {
            return "person";
        }

        @Override
        public String subjectId() {
            return Long.toString(person);
        }

        @Override
        public Map<String, Object> details() {
            return Map.of("account", account);
        }
    }
}
