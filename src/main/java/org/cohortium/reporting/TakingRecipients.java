package org.cohortium.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.cohortium.work.HoldingWork;
import org.cohortium.work.WorkLease;

/** Taking the next recipient in hand, and saying why one gets no workbook: each a transaction that holds the work. */
@ApplicationScoped
class TakingRecipients {
    private Recipients recipients;
    private HoldingWork holding;

    @SuppressWarnings("NullAway") // for the container's proxy
    protected TakingRecipients() {}

    @Inject
    TakingRecipients(Recipients recipients, HoldingWork holding) {
        this.recipients = recipients;
        this.holding = holding;
    }

    @Transactional
    Optional<Recipient> take(UUID run, WorkLease lease) {
        holding.confirm(lease);
        return recipients.take(run, lease.owner());
    }

    @Transactional
    void skip(Recipient recipient, WorkLease lease) {
        holding.confirm(lease);
        recipients.skipped(recipient, "noCohorts");
    }

    @Transactional
    void fail(Recipient recipient, WorkLease lease, RuntimeException fault) {
        holding.confirm(lease);
        recipients.failed(recipient, String.valueOf(fault.getMessage()));
    }
}
