package org.cohortium.notification;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A letter as claimed for one try; its parts as in {@link Letter}. @param attempts with this one */
public record DueLetter(
        long id,
        String messageId,
        String address,
        String language,
        String subject,
        String body,
        @Nullable String enclosed,
        @Nullable String answers,
        int attempts,
        Instant writtenAt) {}
