package org.cohortium.intake;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.cohortium.shared.Refusal;

/** The smaller JSON columns of uploads and their rows. Arguments of messages come back as texts and numbers. */
final class JsonText {
    /** Looked up once: {@code Json} asks every library for its provider anew with each call. */
    private static final JsonProvider JSON = JsonProvider.provider();

    private JsonText() {}

    static JsonObjectBuilder builder() {
        return JSON.createObjectBuilder();
    }

    static JsonObject object(String text) {
        try (JsonReader reader = JSON.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }

    static <T> List<T> list(String text, Function<JsonObject, T> item) {
        try (JsonReader reader = JSON.createReader(new StringReader(text))) {
            return reader.readArray().getValuesAs(JsonObject.class).stream()
                    .map(item)
                    .toList();
        }
    }

    static <T> String list(Collection<T> items, Function<T, JsonObject> json) {
        JsonArrayBuilder array = JSON.createArrayBuilder();
        items.forEach(item -> array.add(json.apply(item)));
        JsonArray built = array.build();
        return built.toString();
    }

    static String refusal(Refusal refusal) {
        return JSON.createObjectBuilder()
                .add("rule", refusal.rule())
                .add("arguments", arguments(refusal.arguments()))
                .build()
                .toString();
    }

    static Refusal refusal(String text) {
        JsonObject json = object(text);
        return new Refusal(json.getString("rule"), arguments(json.getJsonObject("arguments")));
    }

    static JsonObject problem(Problem problem) {
        return JSON.createObjectBuilder()
                .add("field", problem.field().key())
                .add("value", problem.value())
                .add("rule", problem.rule())
                .add("arguments", arguments(problem.arguments()))
                .build();
    }

    static Problem problem(JsonObject json) {
        Field field = Field.ofKey(json.getString("field"))
                .orElseThrow(() -> new IllegalStateException("no such field in " + json));
        return new Problem(
                field, json.getString("value"), json.getString("rule"), arguments(json.getJsonObject("arguments")));
    }

    static JsonObject flag(Flag flag) {
        return JSON.createObjectBuilder()
                .add("key", flag.key())
                .add("arguments", arguments(flag.arguments()))
                .build();
    }

    static Flag flag(JsonObject json) {
        return new Flag(json.getString("key"), arguments(json.getJsonObject("arguments")));
    }

    /** Texts by zero-based column. */
    static String texts(Map<Integer, String> texts) {
        JsonObjectBuilder json = JSON.createObjectBuilder();
        texts.forEach((column, text) -> json.add(column.toString(), text));
        return json.build().toString();
    }

    static Map<Integer, String> texts(String text) {
        JsonObject json = object(text);
        Map<Integer, String> texts = new TreeMap<>();
        json.keySet().forEach(column -> texts.put(Integer.valueOf(column), json.getString(column)));
        return texts;
    }

    private static JsonObject arguments(Map<String, Object> arguments) {
        return JSON.createObjectBuilder(arguments).build();
    }

    private static Map<String, Object> arguments(JsonObject json) {
        Map<String, Object> arguments = new HashMap<>();
        json.forEach((name, value) -> arguments.put(name, argument(value)));
        return arguments;
    }

    private static Object argument(JsonValue value) {
        if (value instanceof JsonNumber number) {
            return number.isIntegral() ? number.longValue() : number.doubleValue();
        }
        return value instanceof JsonString text ? text.getString() : value.toString();
    }
}
