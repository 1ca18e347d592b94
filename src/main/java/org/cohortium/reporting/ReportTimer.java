package org.cohortium.reporting;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Looks every now and then whether a report is due; it only puts the run down, the work is done by who claims it. How
 * often: {@code COHORTIUM_SCHEDULE_EVERY} (ISO 8601), a minute unless told otherwise.
 */
@ApplicationScoped
class ReportTimer {
    private static final Logger LOG = Logger.getLogger(ReportTimer.class.getName());

    @Resource
    private ManagedScheduledExecutorService executor;

    private final Duration every = Duration.parse(System.getenv().getOrDefault("COHORTIUM_SCHEDULE_EVERY", "PT1M"));
    private final StartingDueReports due;
    private @Nullable ScheduledFuture<?> looks;

    @Inject
    ReportTimer(StartingDueReports due) {
        this.due = due;
    }

    void start(@Observes @Initialized(ApplicationScoped.class) Object deployed) {
        looks = executor.scheduleWithFixedDelay(this::look, every.toMillis(), every.toMillis(), TimeUnit.MILLISECONDS);
    }

    @PreDestroy
    void stop() {
        if (looks != null) {
            looks.cancel(false);
        }
    }

    /** A look that failed must not end the looking. */
    private void look() {
        try {
            due.start();
        } catch (RuntimeException fault) {
            LOG.log(Level.WARNING, "Whether a report is due could not be seen; trying again at the next look", fault);
        }
    }
}
