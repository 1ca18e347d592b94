package org.cohortium.results.framework;

import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * What something is called.
 *
 * @param title in the language of the agreement, without blanks about it
 * @param translations by tag of the language, e.g. {@code fr}; those that say nothing are left out
 */
public record Wording(String title, Map<String, String> translations) {
    public Wording {
        title = seen(title);
        Map<String, String> said = new TreeMap<>();
        translations.forEach((tag, text) -> {
            if (text != null && !seen(text).isEmpty()) {
                said.put(tag, seen(text));
            }
        });
        translations = Map.copyOf(said);
    }

    /** Without what nobody sees, blanks about it, and line breaks. */
    private static String seen(String text) {
        return text.replaceAll("[\\p{Cc}\\p{Z}\\s]+", " ")
                .replaceAll("[\\p{Cf}&&[^\u200c\u200d]]", "")
                .strip();
    }

    /** In a language, or as agreed where there is none in it. */
    public String in(String tag) {
        return Objects.requireNonNullElse(translations.get(tag), title);
    }
}
