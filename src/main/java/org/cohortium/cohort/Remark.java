package org.cohortium.cohort;

import java.util.Map;

/**
 * Something a planner should know before going on; it forbids nothing.
 *
 * @param text key of its text
 * @param arguments what the text names, by placeholder
 */
public record Remark(String text, Map<String, Object> arguments) {
    public Remark {
        arguments = Map.copyOf(arguments);
    }
}
