package org.cohortium.work;

import java.time.Duration;
import java.util.Map;

/**
 * How this node takes part in the work.
 *
 * @param lease how long a claim holds without a heartbeat; a node silent for longer has lost its work
 * @param poll how often to look for work that is due or has ended
 * @param atOnce pieces of work running on this node at a time
 */
record WorkSettings(Duration lease, Duration poll, int atOnce) {
    WorkSettings {
        if (lease.compareTo(poll) <= 0) {
            throw new IllegalArgumentException("a lease of " + lease + " is not longer than the poll of " + poll);
        }
    }

    /** Reads {@code COHORTIUM_WORK_LEASE}, {@code COHORTIUM_WORK_POLL} (ISO 8601) and {@code COHORTIUM_WORK_AT_ONCE}. */
    static WorkSettings of(Map<String, String> environment) {
        return new WorkSettings(
                Duration.parse(environment.getOrDefault("COHORTIUM_WORK_LEASE", "PT30S")),
                Duration.parse(environment.getOrDefault("COHORTIUM_WORK_POLL", "PT1S")),
                Integer.parseInt(environment.getOrDefault("COHORTIUM_WORK_AT_ONCE", "2")));
    }

    Duration heartbeat() {
        return lease.dividedBy(4);
    }
}
