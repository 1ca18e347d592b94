package org.cohortium.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cohortium.identity.CurrentUser;
import org.cohortium.identity.NotAllowed;
import org.cohortium.identity.Role;
import org.jspecify.annotations.Nullable;

/** Which reports the clock makes, when next, and what became of the last time. For administrators and auditors. */
@ApplicationScoped
public class ScheduleFigures {
    private final CurrentUser user;
    private final ReportDefinitions definitions;
    private final Schedules schedules;
    private final Clock clock;

    @Inject
    ScheduleFigures(CurrentUser user, ReportDefinitions definitions, Schedules schedules, Clock clock) {
        this.user = user;
        this.definitions = definitions;
        this.schedules = schedules;
        this.clock = clock;
    }

    /**
     * Every report on offer, and those that have a schedule without being offered any more, by their ids.
     *
     * @throws NotAllowed for those who neither set schedules nor audit them
     */
    public List<ScheduleView> all() {
        user.require(Role.ADMIN, Role.AUDITOR);
        Map<String, Schedule> set =
                schedules.all().stream().collect(Collectors.toMap(Schedule::report, Function.identity()));
        Map<String, LastDue> last =
                schedules.lastDue().stream().collect(Collectors.toMap(LastDue::report, Function.identity()));
        return Stream.concat(definitions.offered().stream().map(ReportDefinition::id), set.keySet().stream())
                .distinct()
                .sorted()
                .map(report -> view(report, set.get(report), last.get(report)))
                .toList();
    }

    /**
     * When a report would be due first, if it were scheduled now.
     *
     * @param day of the month after the period, 1 to 28
     * @param hour UTC, 0 to 23
     */
    public Schedule.Due first(String report, Schedule.Every every, int day, int hour) {
        Instant now = Instant.now(clock);
        return new Schedule(report, every, day, hour, now).next(now);
    }

    private ScheduleView view(String report, @Nullable Schedule schedule, @Nullable LastDue last) {
        return new ScheduleView(
                report,
                definitions.find(report).isPresent(),
                schedule,
                schedule == null ? null : schedule.next(Instant.now(clock)),
                last);
    }
}
