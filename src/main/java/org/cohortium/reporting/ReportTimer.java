package org.cohortium.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import org.cohortium.work.Beats;

/**
 * Looks every now and then whether a report is due; it only puts the run down, the work is done by who claims it. How
 * often: {@code COHORTIUM_SCHEDULE_EVERY} (ISO 8601), a minute unless told otherwise.
 */
@ApplicationScoped
class ReportTimer {
    private final Duration every = Duration.parse(System.getenv().getOrDefault("COHORTIUM_SCHEDULE_EVERY", "PT1M"));
    private final Instance<StartsDue> due;
    private final Beats beats;

    @Inject
    ReportTimer(@Any Instance<StartsDue> due, Beats beats) {
        this.due = due;
        this.beats = beats;
    }

    void start(@Observes @Initialized(ApplicationScoped.class) Object deployed) {
        due.forEach(each -> beats.every(every, "Whether a report is due could not be seen", each::start));
    }
}
