package org.cohortium.notification;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How a letter stands, for the feature whose it is. @param sentAt null until it has left */
public record LetterTrace(
        LetterState state,
        String address,
        Instant writtenAt,
        @Nullable Instant sentAt) {}
