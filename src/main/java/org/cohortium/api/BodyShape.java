package org.cohortium.api;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.JsonValue.ValueType;
import jakarta.json.bind.annotation.JsonbProperty;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Whether a JSON value is what a record asks for, to the last field. */
final class BodyShape {
    /** What the body as a whole is called where a field of it would be named. */
    static final String BODY = "body";

    private static final Set<Type> WHOLE = Set.of(long.class, Long.class, int.class, Integer.class);
    private static final Set<Type> TRUTH = Set.of(boolean.class, Boolean.class);
    private static final int LONGEST = 60;
    private static final int MOST_DIGITS = 30;

    private BodyShape() {}

    /** @throws BadInput if it is not, naming the first field that is wrong, and what is */
    static void check(JsonValue value, Type type) {
        check("", value, type);
    }

    /** Whether a type, and all in it, can be held against a value. */
    static boolean knows(Type type) {
        if (isList(type)) {
            return knows(element(type));
        }
        return type instanceof Class<?> plain && plain.isRecord()
                ? Arrays.stream(plain.getRecordComponents()).allMatch(part -> knows(part.getGenericType()))
                : type == String.class || type == BigDecimal.class || WHOLE.contains(type) || TRUTH.contains(type);
    }

    private static void check(String at, JsonValue value, Type type) {
        if (value.getValueType() == ValueType.NULL && !(type instanceof Class<?> plain && plain.isPrimitive())) {
            return; // as if it were left out
        }
        if (isList(type)) {
            JsonArray items = (JsonArray) is(at, value, ValueType.ARRAY, "api.body.list");
            for (int i = 0; i < items.size(); i++) {
                check(at + "[" + i + "]", items.get(i), element(type));
            }
        } else if (type instanceof Class<?> plain && plain.isRecord()) {
            fields(at, (JsonObject) is(at, value, ValueType.OBJECT, "api.body.object"), plain);
        } else {
            scalar(at, value, type);
        }
    }

    private static void fields(String at, JsonObject object, Class<?> record) {
        Map<String, Type> known = new TreeMap<>();
        for (RecordComponent part : record.getRecordComponents()) {
            known.put(name(part), part.getGenericType());
        }
        object.forEach((name, value) -> {
            if (!known.containsKey(name)) {
                throw new BadInput(
                        below(at, name), "api.body.unknown", Map.of("known", String.join(", ", known.keySet())));
            }
            check(below(at, name), value, known.get(name));
        });
        known.forEach((name, type) -> {
            if (type instanceof Class<?> plain && plain.isPrimitive() && !object.containsKey(name)) {
                throw new BadInput(below(at, name), "api.body.missing");
            }
        });
    }

    private static void scalar(String at, JsonValue value, Type type) {
        if (WHOLE.contains(type)) {
            whole(at, value, type == int.class || type == Integer.class);
        } else if (TRUTH.contains(type)) {
            if (value.getValueType() != ValueType.TRUE && value.getValueType() != ValueType.FALSE) {
                throw wrong(at, "api.noFlag", value, Map.of());
            }
        } else if (type == BigDecimal.class) {
            number(at, is(at, value, ValueType.NUMBER, "api.body.number"));
        } else if (type == String.class) {
            text(at, is(at, value, ValueType.STRING, "api.body.text"));
        } else {
            throw new IllegalStateException("no JSON value is known for " + type);
        }
    }

    /** NUL is in no text that can be kept. */
    private static void text(String at, JsonValue value) {
        if (((JsonString) value).getString().indexOf('\0') >= 0) {
            throw new BadInput(at, "api.body.nul");
        }
    }

    /** A short text can stand for a number of a thousand million digits, which would be written out somewhere later. */
    private static void number(String at, JsonValue value) {
        BigDecimal number = ((JsonNumber) value).bigDecimalValue();
        if (number.precision() > MOST_DIGITS || Math.abs((long) number.scale()) > MOST_DIGITS) {
            throw wrong(at, "api.body.digits", value, Map.of("most", MOST_DIGITS));
        }
    }

    private static void whole(String at, JsonValue value, boolean small) {
        long least = small ? Integer.MIN_VALUE : Long.MIN_VALUE;
        long most = small ? Integer.MAX_VALUE : Long.MAX_VALUE;
        if (!(value instanceof JsonNumber number) || !isWhole(number.bigDecimalValue(), least, most)) {
            throw wrong(at, "api.body.whole", value, Map.of("least", "" + least, "most", "" + most));
        }
    }

    /** Compared before it is written out: a short number can have an exponent of many digits. */
    private static boolean isWhole(BigDecimal number, long least, long most) {
        return number.compareTo(BigDecimal.valueOf(least)) >= 0
                && number.compareTo(BigDecimal.valueOf(most)) <= 0
                && number.stripTrailingZeros().scale() <= 0;
    }

    private static JsonValue is(String at, JsonValue value, ValueType wanted, String key) {
        if (value.getValueType() != wanted) {
            throw wrong(at, key, value, Map.of());
        }
        return value;
    }

    private static BadInput wrong(String at, String key, JsonValue value, Map<String, Object> more) {
        Map<String, Object> arguments = new TreeMap<>(more);
        String text = value.toString();
        arguments.put("value", text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text);
        return new BadInput(at.isEmpty() ? BODY : at, key, arguments);
    }

    private static String name(RecordComponent part) {
        JsonbProperty other = part.getAccessor().getAnnotation(JsonbProperty.class);
        return other == null ? part.getName() : other.value();
    }

    private static String below(String at, String name) {
        return at.isEmpty() ? name : at + "." + name;
    }

    private static boolean isList(Type type) {
        return type instanceof ParameterizedType generic && generic.getRawType() == List.class;
    }

    private static Type element(Type list) {
        return ((ParameterizedType) list).getActualTypeArguments()[0];
    }
}
