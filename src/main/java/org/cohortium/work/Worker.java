package org.cohortium.work;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/** This node's beat: renews its leases, and every now and then, or when told, looks for work that is due or has ended. */
@ApplicationScoped
class Worker {
    private static final Logger LOG = Logger.getLogger(Worker.class.getName());

    @Resource
    private ManagedScheduledExecutorService executor;

    private final List<ScheduledFuture<?>> beats = new ArrayList<>();
    private final Crew crew;

    @Inject
    Worker(Crew crew) {
        this.crew = crew;
    }

    void start(@Observes @Initialized(ApplicationScoped.class) Object deployed) {
        every(crew.settings().heartbeat(), crew::renewLeases);
        every(crew.settings().poll(), crew::lookForWork);
    }

    void look(@Observes(during = TransactionPhase.AFTER_SUCCESS) WorkRequested request) {
        executor.execute(() -> logged(crew::lookForWork));
    }

    @PreDestroy
    void stop() {
        beats.forEach(beat -> beat.cancel(false));
        crew.letGo();
    }

    private void every(Duration period, Runnable task) {
        beats.add(executor.scheduleWithFixedDelay(
                () -> logged(task), period.toMillis(), period.toMillis(), TimeUnit.MILLISECONDS));
    }

    /** A beat that failed, as when the database is away, must not end the beating. */
    private static void logged(Runnable task) {
        try {
            task.run();
        } catch (RuntimeException fault) {
            LOG.log(Level.WARNING, "The work table could not be looked after; trying again at the next beat", fault);
        }
    }
}
