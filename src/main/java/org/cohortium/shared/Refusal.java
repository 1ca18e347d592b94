package org.cohortium.shared;

import java.util.Map;

/**
 * A rule said no. A value, not an exception: the reader is told which rule, and what to do.
 *
 * @param rule dotted key of the rule, e.g. {@code enrolment.illegalTransition}; it is also the key of the message
 * @param arguments what the message names, by placeholder name; values are text, numbers or dates
 */
public record Refusal(String rule, Map<String, Object> arguments) {
    public Refusal {
        if (rule.isBlank()) {
            throw new IllegalArgumentException("a refusal names its rule");
        }
        arguments = Map.copyOf(arguments);
    }

    public static Refusal of(String rule) {
        return new Refusal(rule, Map.of());
    }
}
