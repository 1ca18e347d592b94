package org.cohortium.results.framework;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.StringReader;
import java.util.Map;
import java.util.TreeMap;

/** Texts by key, as the database keeps them. */
final class TextMap {
    private TextMap() {}

    static Map<String, String> read(String json) {
        Map<String, String> texts = new TreeMap<>();
        JsonObject object = Json.createReader(new StringReader(json)).readObject();
        object.keySet().forEach(key -> texts.put(key, object.getString(key)));
        return texts;
    }

    static String write(Map<String, String> texts) {
        JsonObjectBuilder object = Json.createObjectBuilder();
        new TreeMap<>(texts).forEach(object::add);
        return object.build().toString();
    }

    /** Titles by language, in the form all tables keep translations in. */
    static String titles(Map<String, String> byLanguage) {
        JsonObjectBuilder object = Json.createObjectBuilder();
        new TreeMap<>(byLanguage)
                .forEach((tag, title) ->
                        object.add(tag, Json.createObjectBuilder().add("title", title)));
        return object.build().toString();
    }
}
