package org.cohortium.results.api;

import java.util.HashMap;
import java.util.Map;
import org.cohortium.results.framework.Wording;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Titles in other languages than that of the agreement; left out where there is none. */
@Schema(name = "FrameworkTitles")
public record Titles(
        @Nullable String fr,
        @Nullable String ar,
        @Nullable String es,
        @Nullable String pt,
        @Nullable String ru,
        @Nullable String zh) {
    public static @Nullable Titles of(Wording wording) {
        Map<String, String> said = wording.translations();
        return said.isEmpty()
                ? null
                : new Titles(
                        said.get("fr"), said.get("ar"), said.get("es"), said.get("pt"), said.get("ru"), said.get("zh"));
    }

    public static Wording wording(String title, @Nullable Titles titles) {
        Map<String, String> said = new HashMap<>();
        if (titles != null) {
            put(said, "fr", titles.fr);
            put(said, "ar", titles.ar);
            put(said, "es", titles.es);
            put(said, "pt", titles.pt);
            put(said, "ru", titles.ru);
            put(said, "zh", titles.zh);
        }
        return new Wording(title, said);
    }

    private static void put(Map<String, String> said, String tag, @Nullable String title) {
        if (title != null) {
            said.put(tag, title);
        }
    }
}
