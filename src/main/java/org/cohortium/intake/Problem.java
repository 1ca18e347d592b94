package org.cohortium.intake;

import java.util.Map;

/**
 * Why a row is rejected.
 *
 * @param field whose cell is to be mended
 * @param value what stands there, empty where nothing does
 * @param rule key of the rule and of its message, such as {@code email.invalid}
 * @param arguments what the message names, by placeholder
 */
public record Problem(Field field, String value, String rule, Map<String, Object> arguments) {
    public Problem {
        arguments = Map.copyOf(arguments);
    }

    static Problem of(Field field, String value, String rule) {
        return new Problem(field, value, rule, Map.of("value", value));
    }

    /** The column as rejections name it: {@code name}, {@code email}, {@code birth} and so on. */
    public String column() {
        return field.column();
    }
}
