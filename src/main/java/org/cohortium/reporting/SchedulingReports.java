package org.cohortium.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cohortium.identity.CurrentUser;
import org.cohortium.identity.Role;
import org.cohortium.shared.DomainEvent;
import org.cohortium.shared.Refusal;

/** Saying which reports the clock has made for everybody. For administrators. */
@ApplicationScoped
public class SchedulingReports {
    private CurrentUser user;
    private ReportDefinitions definitions;
    private Schedules schedules;
    private Event<DomainEvent> events;
    private Clock clock;

    @SuppressWarnings("NullAway") // for the container's proxy
    protected SchedulingReports() {}

    @Inject
    SchedulingReports(
            CurrentUser user,
            ReportDefinitions definitions,
            Schedules schedules,
            Event<DomainEvent> events,
            Clock clock) {
        this.user = user;
        this.definitions = definitions;
        this.schedules = schedules;
        this.events = events;
        this.clock = clock;
    }

    /** By report; may be empty. */
    public List<Schedule> all() {
        user.require(Role.ADMIN, Role.AUDITOR);
        return schedules.all();
    }

    /**
     * Has a report made whenever a period is over, from now on; in place of its schedule so far.
     *
     * @param day of the month after the period, 1 to 28
     * @param hour UTC, 0 to 23
     * @return the rule that said no, or empty
     */
    @Transactional
    public Optional<Refusal> set(String report, Schedule.Every every, int day, int hour) {
        user.require(Role.ADMIN);
        if (definitions.find(report).isEmpty()) {
            return Optional.of(new Refusal("reporting.unknownReport", Map.of("report", report)));
        }
        if (!Schedule.allows(day, hour)) {
            return Optional.of(new Refusal("reporting.noSuchTime", Map.of("day", day, "hour", hour)));
        }
        schedules.set(new Schedule(report, every, day, hour, Instant.now(clock)), user.userId());
        events.fire(new ScheduleEvent(report, "report.scheduled"));
        return Optional.empty();
    }

    /** @return false if the report had no schedule */
    @Transactional
    public boolean remove(String report) {
        user.require(Role.ADMIN);
        boolean removed = schedules.remove(report);
        if (removed) {
            events.fire(new ScheduleEvent(report, "report.unscheduled"));
        }
        return removed;
    }

    /** A report's schedule was set or removed. */
    private record ScheduleEvent(String subjectId, String action) implements DomainEvent {
        @Override
        public String subjectType() {
            return "report";
        }
    }
}
