package org.cohortium.intake;

import java.util.Map;

/**
 * Why a row is rejected.
 *
 * @param field whose cell is to be mended
 * @param value what stands there, empty where nothing does; shortened to {@value #LONGEST_VALUE} characters
 * @param rule key of the rule, such as {@code email.invalid}
 * @param arguments what the message names, by placeholder
 */
public record Problem(Field field, String value, String rule, Map<String, Object> arguments) {
    static final int LONGEST_VALUE = 100;

    public Problem {
        value = shortened(value);
        arguments = Map.copyOf(arguments);
    }

    static Problem of(Field field, String value, String rule) {
        return new Problem(field, value, rule, Map.of("value", shortened(value)));
    }

    static String shortened(String value) {
        String tidy = PlainText.tidy(value);
        int end = tidy.offsetByCodePoints(0, Math.min(LONGEST_VALUE, tidy.codePointCount(0, tidy.length())));
        return end < tidy.length() ? tidy.substring(0, end) + '\u2026' : tidy;
    }

    /** Key of the sentence that says what is wrong. */
    public String messageKey() {
        return "intake.rule." + rule;
    }

    /** Key of the sentence that says what to do about it. */
    public String todoKey() {
        return messageKey() + ".todo";
    }

    /** The column as rejections name it: {@code name}, {@code email}, {@code birth} and so on. */
    public String column() {
        return field.column();
    }
}
