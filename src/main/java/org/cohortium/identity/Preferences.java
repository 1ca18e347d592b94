package org.cohortium.identity;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How somebody wants to read, on whichever device.
 *
 * @param language BCP 47 tag of one language, without a region
 * @param theme {@code light}, {@code dark}, or null to follow the device
 */
public record Preferences(
        String language, ZoneId zone, @Nullable String theme) {
    private static final Set<String> THEMES = Set.of("light", "dark");

    public Preferences {
        requireLanguage(language);
        requireTheme(theme);
    }

    static void requireLanguage(String tag) {
        if (tag.isEmpty() || !Locale.forLanguageTag(tag).getLanguage().equals(tag)) {
            throw new IllegalArgumentException("not the tag of a language: " + tag);
        }
    }

    static void requireTheme(@Nullable String theme) {
        if (theme != null && !THEMES.contains(theme)) {
            throw new IllegalArgumentException("neither light nor dark: " + theme);
        }
    }
}
