package org.cohortium.intake.folder;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where this node looks for dropped lists.
 *
 * @param inbox holds a folder for each user who may drop lists; null where none are taken
 * @param every time between two looks; a file that has not changed meanwhile is taken
 */
record InboxSettings(@Nullable Path inbox, Duration every) {
    /** Reads {@code COHORTIUM_INBOX} and {@code COHORTIUM_INBOX_EVERY} (ISO 8601). */
    static InboxSettings of(Map<String, String> environment) {
        String inbox = environment.getOrDefault("COHORTIUM_INBOX", "").strip();
        return new InboxSettings(
                inbox.isEmpty() ? null : Path.of(inbox).toAbsolutePath(),
                Duration.parse(environment.getOrDefault("COHORTIUM_INBOX_EVERY", "PT3S")));
    }
}
