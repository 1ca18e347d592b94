package org.cohortium.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.cohortium.identity.CurrentUser;
import org.cohortium.identity.NoSuchThing;
import org.cohortium.identity.Role;
import org.cohortium.shared.DomainEvent;
import org.cohortium.shared.Refusal;

/** Adding organisations to the register and changing what it says of them. For administrators. */
@ApplicationScoped
@Transactional
public class KeepingRegister {
    private static final Pattern CODE = Pattern.compile("[A-Z0-9][A-Z0-9-]{1,39}");

    private OrganisationRecords records;
    private CurrentUser user;
    private Event<DomainEvent> events;

    @SuppressWarnings("NullAway") // for the container's proxy
    protected KeepingRegister() {}

    @Inject
    KeepingRegister(OrganisationRecords records, CurrentUser user, Event<DomainEvent> events) {
        this.records = records;
        this.user = user;
        this.events = events;
    }

    /** A code as it is kept: in capitals, without blanks around. */
    public static String normal(String code) {
        return code.strip().toUpperCase(Locale.ROOT);
    }

    /**
     * @param code known by, for ever; taken in capitals
     * @return the rule that said no; empty if it is added
     */
    public Optional<Refusal> add(String code, OrganisationDetails details) {
        user.require(Role.ADMIN);
        String wanted = normal(code);
        if (!CODE.matcher(wanted).matches()) {
            return Optional.of(Refusal.of("organisation.code.wrong"));
        }
        Optional<Refusal> refusal = details.refuses().or(() -> records.refuses(wanted, details));
        if (refusal.isPresent()) {
            return refusal;
        }
        if (!records.add(wanted, details)) {
            return Optional.of(new Refusal("organisation.code.taken", Map.of("code", wanted)));
        }
        events.fire(new Kept(wanted, "organisation.added"));
        return Optional.empty();
    }

    /**
     * @return the rule that said no; empty if it is changed
     * @throws NoSuchThing if there is none with that code
     */
    public Optional<Refusal> change(String code, OrganisationDetails details) {
        user.require(Role.ADMIN);
        String known = normal(code);
        Optional<Refusal> refusal = details.refuses().or(() -> records.refuses(known, details));
        if (refusal.isPresent()) {
            return refusal;
        }
        if (!records.change(known, details)) {
            throw new NoSuchThing("organisation", code);
        }
        events.fire(new Kept(known, "organisation.changed"));
        return Optional.empty();
    }

    /** An entry of the register was made or changed; what it said before is in its history. */
    private record Kept(String subjectId, String action) implements DomainEvent {
        @Override
        public String subjectType() {
            return "organisation";
        }
    }
}
