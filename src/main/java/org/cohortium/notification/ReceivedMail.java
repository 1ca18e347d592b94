package org.cohortium.notification;

import java.util.List;

/**
 * A mail that came in.
 *
 * @param messageId its own, or one made from what it is where it has none
 * @param from address of the sender; not to be trusted by itself
 * @param lines of its text, without what it quotes
 */
public record ReceivedMail(String messageId, String from, String subject, List<String> lines) {
    public ReceivedMail {
        lines = List.copyOf(lines);
    }
}
