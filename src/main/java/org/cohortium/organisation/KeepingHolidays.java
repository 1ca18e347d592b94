package org.cohortium.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cohortium.identity.CurrentUser;
import org.cohortium.identity.NoSuchThing;
import org.cohortium.identity.Role;
import org.cohortium.shared.DomainEvent;
import org.cohortium.shared.Refusal;

/** Keeping the lists of days on which countries and organisations do not work: administrators change them, staff read. */
@ApplicationScoped
public class KeepingHolidays {
    private static final int MOST = 200;
    private static final int LONGEST = 100;

    private HolidayLists lists;
    private CurrentUser user;
    private Clock clock;
    private Event<DomainEvent> events;

    @SuppressWarnings("NullAway") // for the container's proxy
    protected KeepingHolidays() {}

    @Inject
    KeepingHolidays(HolidayLists lists, CurrentUser user, Clock clock, Event<DomainEvent> events) {
        this.lists = lists;
        this.user = user;
        this.clock = clock;
        this.events = events;
    }

    /** Whether the signed-in person changes lists. */
    public boolean mayChange() {
        return user.is(Role.ADMIN);
    }

    /** Every country there may be a list of, ISO 3166-1 alpha-3. */
    public List<String> countries() {
        return lists.countries();
    }

    /**
     * The days of a list in a year.
     *
     * @throws NoSuchThing if there is no such country, or no such organisation within their scope
     * @throws org.cohortium.identity.NotAllowed if the signed-in person is no staff
     */
    public List<Holiday> of(HolidayList list, int year) {
        user.require(Role.ADMIN, Role.COORDINATOR, Role.FACILITATOR, Role.AUDITOR);
        if (list.refuses().isPresent() || !lists.isKnown(list, user.scope())) {
            throw new NoSuchThing("list of holidays", list);
        }
        return lists.of(list, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    /**
     * Adds days to a list; one that is there gets the new name.
     *
     * @return why none was added, or nothing
     * @throws org.cohortium.identity.NotAllowed if the signed-in person is no administrator
     */
    @Transactional
    public Optional<Refusal> add(HolidayList list, List<Holiday> days) {
        user.require(Role.ADMIN);
        Optional<Refusal> refusal = list.refuses().or(() -> refusal(list, days));
        if (refusal.isEmpty()) {
            lists.put(list, days, user.userId(), clock.instant());
            events.fire(new ListChanged("holidays.added", list, Map.of("n", days.size())));
        }
        return refusal;
    }

    private Optional<Refusal> refusal(HolidayList list, List<Holiday> days) {
        if (!lists.isKnown(list, user.scope())) {
            return Optional.of(new Refusal("holiday.nobody", Map.of("whose", list.toString())));
        }
        if (days.isEmpty()) {
            return Optional.of(Refusal.of("holiday.none"));
        }
        if (days.size() > MOST) {
            return Optional.of(new Refusal("holiday.tooMany", Map.of("n", days.size(), "most", MOST)));
        }
        return days.stream()
                .filter(day -> day.name().isBlank() || day.name().length() > LONGEST)
                .findFirst()
                .map(day -> new Refusal("holiday.nameless", Map.of("day", day.on())));
    }

    /**
     * Takes a day out of a list.
     *
     * @throws NoSuchThing if it is not in it
     * @throws org.cohortium.identity.NotAllowed if the signed-in person is no administrator
     */
    @Transactional
    public void remove(HolidayList list, LocalDate day) {
        user.require(Role.ADMIN);
        if (!lists.remove(list, day)) {
            throw new NoSuchThing("holiday", day);
        }
        events.fire(new ListChanged("holidays.removed", list, Map.of("day", day.toString())));
    }

    private record ListChanged(String action, HolidayList list, Map<String, Object> details) implements DomainEvent {
        @Override
        public String subjectType() {
            return "holidays";
        }

        @Override
        public String subjectId() {
            return list.toString();
        }
    }
}
