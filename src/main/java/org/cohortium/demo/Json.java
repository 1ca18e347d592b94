package org.cohortium.demo;

import java.util.Map;
import java.util.stream.Collectors;

/** The small JSON texts of translations and dimensions. */
final class Json {
    private Json() {}

    /** {@code {"fr": {"title": "…"}, "ar": {…}}}; languages with an empty text are left out. */
    static String translations(String field, Map<String, String> byLanguage) {
        return byLanguage.entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> quoted(entry.getKey()) + ": {" + quoted(field) + ": " + quoted(entry.getValue()) + "}")
                .collect(Collectors.joining(", ", "{", "}"));
    }

    static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
