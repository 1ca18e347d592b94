package org.cohortium.notification;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;

/**
 * How this node takes part in sending.
 *
 * @param isOn whether a mail server is set
 * @param signsIn whether the mail server wants us to sign in
 * @param from the sender's address
 * @param every how often to look for letters that are due
 * @param lease how long handing over one letter may take; whoever is silent for longer leaves it in doubt
 */
record MailSettings(boolean isOn, boolean signsIn, String from, Duration every, Duration lease) {
    private static final int STEPS = 6;

    /** Reads {@code SMTP_HOST}, {@code SMTP_USER}, {@code SMTP_FROM}, {@code COHORTIUM_MAIL_EVERY} and {@code COHORTIUM_MAIL_LEASE} (ISO 8601). */
    static MailSettings of(Map<String, String> environment) {
        return new MailSettings(
                !environment.getOrDefault("SMTP_HOST", "").isBlank(),
                !environment.getOrDefault("SMTP_USER", "").isBlank(),
                environment.getOrDefault("SMTP_FROM", "cohortium@localhost"),
                Duration.parse(environment.getOrDefault("COHORTIUM_MAIL_EVERY", "PT5S")),
                Duration.parse(environment.getOrDefault("COHORTIUM_MAIL_LEASE", "PT3M")));
    }

    /** Properties of the mail session, so that all steps of a try take no longer than the lease together. */
    Map<String, String> limits() {
        String patience = Long.toString(lease.dividedBy(STEPS).toMillis());
        return Map.of(
                "mail.smtp.connectiontimeout", patience,
                "mail.smtp.timeout", patience,
                "mail.smtp.writetimeout", patience,
                "mail.smtp.auth", Boolean.toString(signsIn));
    }

    /** One that no other letter has, in the sender's domain. */
    String newMessageId() {
        return "<" + UUID.randomUUID() + "@" + from.substring(from.indexOf('@') + 1) + ">";
    }
}
