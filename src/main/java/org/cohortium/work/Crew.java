package org.cohortium.work;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;

/** What this node has claimed and is running. Its owner id is new at each start: what it held before is not its own. */
@ApplicationScoped
class Crew {
    private static final Logger LOG = Logger.getLogger(Crew.class.getName());

    private final String owner = System.getProperty("jboss.node.name", "node") + '/' + UUID.randomUUID();
    private final WorkSettings settings = WorkSettings.of(System.getenv());
    private final Map<Long, Running> running = new ConcurrentHashMap<>();
    private final WorkItems items;
    private final Runs runs;
    private final Event<WorkGivenUp> givenUp;

    @Inject
    Crew(WorkItems items, Runs runs, Event<WorkGivenUp> givenUp) {
        this.items = items;
        this.runs = runs;
        this.givenUp = givenUp;
    }

    WorkSettings settings() {
        return settings;
    }

    void renewLeases() {
        if (!running.isEmpty()) {
            items.renew(owner, settings.lease());
        }
    }

    /** Settles what has ended, then takes as much as this node may still run. */
    synchronized void lookForWork() {
        running.values().forEach(this::settle);
        int free = settings.atOnce() - running.size();
        if (free > 0) {
            items.claim(owner, settings.lease(), free).forEach(this::run);
        }
    }

    /** Gives back what this node holds, so that another goes on with it at once. */
    synchronized void letGo() {
        running.values().forEach(run -> items.release(lease(run.item())));
        running.clear();
    }

    private void run(WorkItem item) {
        WorkLease lease = lease(item);
        RunOrder order = new RunOrder(item.kind(), item.subject(), item.requestedBy(), lease);
        try {
            long execution = item.executionId() == null ? runs.start(order) : runs.goOn(item.executionId(), order);
            if (items.started(lease, execution)) {
                running.put(item.id(), new Running(item, execution));
            }
        } catch (RuntimeException fault) {
            LOG.log(Level.SEVERE, fault, () -> "Work " + item + " could not be started");
            fail(item, "could not be started: " + fault);
        }
    }

    private void settle(Running run) {
        RunState state = runs.stateOf(run.execution());
        if (state == RunState.RUNNING) {
            return;
        }
        switch (state) {
            case COMPLETED -> items.finish(lease(run.item()));
            case STOPPED -> items.release(lease(run.item()));
            default -> fail(run.item(), "ended as " + state);
        }
        running.remove(run.item().id());
    }

    private void fail(WorkItem item, String failure) {
        if (items.fault(lease(item), failure)) {
            LOG.severe(() -> "Work " + item + " is given up: " + failure);
            givenUp.fire(new WorkGivenUp(item.kind(), item.subject(), failure));
        }
    }

    private WorkLease lease(WorkItem item) {
        return new WorkLease(item.id(), owner);
    }

    private record Running(WorkItem item, long execution) {}
}
