package org.cohortium.notification;

import java.time.Duration;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A letter to be written into the outbox.
 *
 * @param kind what sort it is, the feature's word first, e.g. {@code certificate.sent}
 * @param about what it is about; with the kind, the name by which it is written once unless asked for again
 * @param to whom it is for
 * @param language BCP 47 tag of subject and body
 * @param subject one line
 * @param body plain text; kept until it is sent or called off
 * @param secret whether the text is for its reader alone, administrators not included
 * @param enclosed what goes with it, by the word of {@link Encloses}; null for nothing
 * @param answers Message-ID of the mail that it answers; null for none
 * @param useful how long from now it is worth being sent
 */
public record Letter(
        String kind,
        String about,
        Addressee to,
        String language,
        String subject,
        String body,
        boolean secret,
        @Nullable String enclosed,
        @Nullable String answers,
        Duration useful) {
    /** How long mail servers try: RFC 5321, 4.5.4.1. */
    public static final Duration DAYS = Duration.ofDays(5);

    private static final Pattern BREAKS = Pattern.compile("\\s*[\\r\\n]+\\s*");

    public Letter {
        subject = BREAKS.matcher(subject.strip()).replaceAll(" ");
    }

    /** One that is worth sending for {@link #DAYS}, with nothing in it, answering nothing. */
    public static Letter of(String kind, String about, Addressee to, String language, String subject, String body) {
        return new Letter(kind, about, to, language, subject, body, false, null, null, DAYS);
    }

    public Letter enclosing(String what) {
        return new Letter(kind, about, to, language, subject, body, secret, what, answers, useful);
    }

    /** @param messageId of the mail that this one answers, or null */
    public Letter answering(@Nullable String messageId) {
        return new Letter(kind, about, to, language, subject, body, secret, enclosed, messageId, useful);
    }

    /** For its reader alone. */
    public Letter keptSecret() {
        return new Letter(kind, about, to, language, subject, body, true, enclosed, answers, useful);
    }

    public Letter usefulFor(Duration time) {
        return new Letter(kind, about, to, language, subject, body, secret, enclosed, answers, time);
    }
}
