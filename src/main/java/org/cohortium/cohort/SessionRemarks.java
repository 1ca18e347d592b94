package org.cohortium.cohort;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.cohortium.cohort.ScheduleFigures.Busy;
import org.cohortium.organisation.WorkingDays;

/** What a planner is warned of: times gone by, days on which the host does not work, and times at which somebody is elsewhere. */
@ApplicationScoped
class SessionRemarks {
    private final ScheduleFigures schedule;
    private final WorkingDays days;
    private final Clock clock;

    @Inject
    SessionRemarks(ScheduleFigures schedule, WorkingDays days, Clock clock) {
        this.schedule = schedule;
        this.days = days;
        this.clock = clock;
    }

    /**
     * Remarks on each of the plans, in their order.
     *
     * @param self session that is being moved, or 0
     */
    List<List<Remark>> of(Cohort cohort, List<SessionPlan> plans, long self) {
        Instant from = plans.stream()
                .map(plan -> start(cohort, plan))
                .min(Instant::compareTo)
                .orElseThrow();
        Instant to = plans.stream()
                .map(plan -> end(cohort, plan))
                .max(Instant::compareTo)
                .orElseThrow();
        List<Busy> busy = schedule.between(cohort.id(), from, to, self);
        Map<LocalDate, String> off = days.holidays(
                cohort.countryIso3(),
                cohort.host().id(),
                LocalDate.ofInstant(from, cohort.zone()),
                LocalDate.ofInstant(to, cohort.zone()));
        return plans.stream().map(plan -> of(cohort, plan, busy, off)).toList();
    }

    private List<Remark> of(Cohort cohort, SessionPlan plan, List<Busy> busy, Map<LocalDate, String> off) {
        List<Remark> remarks = new ArrayList<>();
        LocalDate day = plan.startsAt().toLocalDate();
        if (off.containsKey(day)) {
            remarks.add(new Remark("session.remark.holiday", Map.of("name", off.get(day))));
        } else if (WorkingDays.isWeekend(cohort.countryIso3(), day)) {
            remarks.add(new Remark("session.remark.weekend", Map.of()));
        }
        if (start(cohort, plan).isBefore(clock.instant())) {
            remarks.add(new Remark("session.remark.past", Map.of()));
        }
        for (Busy other : busy) {
            if (other.overlaps(start(cohort, plan), end(cohort, plan))) {
                remarks.add(
                        other.own()
                                ? new Remark("session.remark.own", Map.of("number", other.number()))
                                : new Remark(
                                        "session.remark.elsewhere",
                                        Map.of("names", String.join(", ", other.facilitators()))));
            }
        }
        return remarks.stream().distinct().toList();
    }

    private static Instant start(Cohort cohort, SessionPlan plan) {
        return plan.startsAt().atZone(cohort.zone()).toInstant();
    }

    private static Instant end(Cohort cohort, SessionPlan plan) {
        return start(cohort, plan).plusSeconds(60L * plan.minutes());
    }
}
