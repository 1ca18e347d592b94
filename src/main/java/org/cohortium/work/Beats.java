package org.cohortium.work;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.Dependent;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Doing something every now and then on this node, until the bean that asked for it goes. */
@Dependent
public class Beats {
    private static final Logger LOG = Logger.getLogger(Beats.class.getName());

    @Resource
    private ManagedScheduledExecutorService executor;

    private final List<ScheduledFuture<?>> beats = new ArrayList<>();

    /**
     * Does it again and again, with a pause in between. A beat that failed, as when the database is away, must not end the
     * beating: it is logged.
     *
     * @param trouble what the log says of one that failed
     */
    public void every(Duration pause, String trouble, Runnable task) {
        beats.add(executor.scheduleWithFixedDelay(
                () -> logged(trouble, task), pause.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS));
    }

    /** Does it once, soon, on another thread. */
    public void soon(String trouble, Runnable task) {
        executor.execute(() -> logged(trouble, task));
    }

    @PreDestroy
    public void stop() {
        beats.forEach(beat -> beat.cancel(false));
    }

    private static void logged(String trouble, Runnable task) {
        try {
            task.run();
        } catch (RuntimeException fault) {
            LOG.log(Level.WARNING, trouble + "; trying again at the next beat", fault);
        }
    }
}
