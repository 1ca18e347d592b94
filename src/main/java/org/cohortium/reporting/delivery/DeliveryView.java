package org.cohortium.reporting.delivery;

import java.time.Instant;
import java.util.UUID;
import org.cohortium.notification.LetterState;
import org.jspecify.annotations.Nullable;

/**
 * A release given to somebody, and what became of it.
 *
 * @param account whether they sign in; else they have a link
 * @param letter how the letter stands
 * @param sentAt when the mail server took it
 * @param expiresAt the link's last moment; null for accounts
 * @param opened how often the link was opened, also by programs that look through mail
 * @param firstOpenedAt null if it never was
 * @param fetched how often a file was fetched by it
 * @param lastFetchedAt null if none was
 */
public record DeliveryView(
        UUID id,
        UUID release,
        String grant,
        int number,
        String address,
        String name,
        boolean account,
        boolean enclosing,
        @Nullable LetterState letter,
        Instant madeAt,
        @Nullable Instant sentAt,
        @Nullable Instant expiresAt,
        @Nullable Instant withdrawnAt,
        int opened,
        @Nullable Instant firstOpenedAt,
        int fetched,
        @Nullable Instant lastFetchedAt) {
    /** Whether its link opens the release. */
    public boolean isOpen(Instant now) {
        return expiresAt != null && withdrawnAt == null && now.isBefore(expiresAt);
    }
}
