package org.cohortium.notification;

import java.time.Duration;
import java.util.Map;

/**
 * The mailbox that letters may be answered to.
 *
 * @param isOn whether one is set
 * @param address people write to
 * @param every how often to look into it
 */
record MailboxSettings(boolean isOn, String address, Duration every) {
    /** Reads {@code IMAP_HOST}, {@code SMTP_FROM} and {@code COHORTIUM_MAILBOX_EVERY} (ISO 8601). */
    static MailboxSettings of(Map<String, String> environment) {
        return new MailboxSettings(
                !environment.getOrDefault("IMAP_HOST", "").isBlank(),
                MailSettings.of(environment).from(),
                Duration.parse(environment.getOrDefault("COHORTIUM_MAILBOX_EVERY", "PT30S")));
    }
}
