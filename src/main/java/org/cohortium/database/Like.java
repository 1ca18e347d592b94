package org.cohortium.database;

import org.jspecify.annotations.Nullable;

/** What somebody typed, as part of a pattern of SQL's {@code like}. */
public final class Like {
    private Like() {}

    /** The pattern that finds the text as it stands: a percent sign is one. Nothing typed stays nothing. */
    public static @Nullable String literal(@Nullable String text) {
        return text == null
                ? null
                : text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
