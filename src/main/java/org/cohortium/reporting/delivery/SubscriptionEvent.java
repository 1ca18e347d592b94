package org.cohortium.reporting.delivery;

import java.util.Map;
import org.cohortium.shared.DomainEvent;

/** Something that happened to a subscription. */
record SubscriptionEvent(long subscription, String action, Map<String, Object> details) implements DomainEvent {
    @Override
    public String subjectType() {
        return "subscription";
    }

    @Override
    public String subjectId() {
        return Long.toString(subscription);
    }
}
