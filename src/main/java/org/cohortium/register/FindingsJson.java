package org.cohortium.register;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.cohortium.shared.Refusal;

/** Conflicts and invalid cells as they are kept. Arguments come back as texts, numbers and days. */
final class FindingsJson {
    private static final JsonProvider JSON = JsonProvider.provider();

    private FindingsJson() {}

    static String conflicts(List<Conflict> conflicts) {
        JsonArrayBuilder array = JSON.createArrayBuilder();
        conflicts.forEach(each -> array.add(JSON.createObjectBuilder()
                .add("sheet", each.sheet())
                .add("cell", each.cell())
                .add("base", each.base())
                .add("theirs", each.theirs())
                .add("ours", each.ours())));
        return array.build().toString();
    }

    static List<Conflict> conflicts(String json) {
        return list(
                json,
                each -> new Conflict(
                        each.getString("sheet"),
                        each.getString("cell"),
                        each.getString("base"),
                        each.getString("theirs"),
                        each.getString("ours")));
    }

    static String invalid(List<Invalid> invalid) {
        JsonArrayBuilder array = JSON.createArrayBuilder();
        invalid.forEach(each -> array.add(JSON.createObjectBuilder()
                .add("sheet", each.sheet())
                .add("cell", each.cell())
                .add("value", each.value())
                .add("rule", each.refusal().rule())
                .add("arguments", arguments(each.refusal().arguments()))));
        return array.build().toString();
    }

    static List<Invalid> invalid(String json) {
        return list(
                json,
                each -> new Invalid(
                        each.getString("sheet"),
                        each.getString("cell"),
                        each.getString("value"),
                        new Refusal(each.getString("rule"), arguments(each.getJsonObject("arguments")))));
    }

    private static <T> List<T> list(String json, Function<JsonObject, T> item) {
        try (JsonReader reader = JSON.createReader(new StringReader(json))) {
            return reader.readArray().getValuesAs(JsonObject.class).stream()
                    .map(item)
                    .toList();
        }
    }

    private static JsonObjectBuilder arguments(Map<String, Object> arguments) {
        JsonObjectBuilder object = JSON.createObjectBuilder();
        arguments.forEach((name, value) -> {
            if (value instanceof LocalDate day) {
                object.add(name, JSON.createObjectBuilder().add("day", day.toString()));
            } else if (value instanceof Number number) {
                object.add(name, JSON.createValue(new BigDecimal(number.toString())));
            } else {
                object.add(name, value.toString());
            }
        });
        return object;
    }

    private static Map<String, Object> arguments(JsonObject object) {
        Map<String, Object> arguments = new HashMap<>();
        object.forEach((name, value) -> arguments.put(name, argument(value)));
        return arguments;
    }

    private static Object argument(JsonValue value) {
        if (value instanceof JsonObject day) {
            return LocalDate.parse(day.getString("day"));
        }
        return value instanceof JsonNumber number ? number.bigDecimalValue() : ((JsonString) value).getString();
    }
}
