package org.cohortium.intake;

import java.util.Map;

/**
 * Something to look at in a row that is taken in all the same.
 *
 * @param key of the message, such as {@code intake.flag.name.repeated}
 * @param arguments what the message names, by placeholder
 */
public record Flag(String key, Map<String, Object> arguments) {
    public Flag {
        arguments = Map.copyOf(arguments);
    }
}
