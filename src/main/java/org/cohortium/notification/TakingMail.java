package org.cohortium.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.ZoneOffset;
import org.jdbi.v3.core.Jdbi;

/** Taking a mail in, once: what it brings about stands or falls with the note that it was taken. */
@ApplicationScoped
class TakingMail {
    private Jdbi jdbi;
    private Clock clock;

    @SuppressWarnings("NullAway") // for the container's proxy
    protected TakingMail() {}

    @Inject
    TakingMail(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    boolean isTaken(String messageId) {
        return jdbi.withHandle(
                handle -> handle.createQuery("select exists (select from mail_taken where message_id = :id)")
                        .bind("id", messageId)
                        .mapTo(Boolean.class)
                        .one());
    }

    /** Does what it brings about, unless another node has at the same moment. */
    @Transactional
    void take(ReceivedMail mail, Runnable effect) {
        int added = jdbi.withHandle(handle -> handle.createUpdate(
                        "insert into mail_taken (message_id, taken_at) values (:id, :now) on conflict do nothing")
                .bind("id", mail.messageId())
                .bind("now", clock.instant().atOffset(ZoneOffset.UTC))
                .execute());
        if (added == 1) {
            effect.run();
        }
    }
}
