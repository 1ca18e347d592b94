package org.cohortium.api;

import java.util.Map;

/** A field of a request that cannot be what it is: told as a problem with status 400 that names the field. */
public final class BadInput extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String field;
    private final String key;
    private final transient Map<String, Object> arguments;

    /**
     * @param field its name in the request
     * @param key of the text that says what is wrong with it
     */
    public BadInput(String field, String key) {
        this(field, key, Map.of());
    }

    /** @param arguments what the text names, by placeholder: the value that cannot be, those that can */
    public BadInput(String field, String key, Map<String, Object> arguments) {
        super(field + ": " + key);
        this.field = field;
        this.key = key;
        this.arguments = Map.copyOf(arguments);
    }

    /** Whether its field is known; whoever reads a parameter does not know which it is. */
    boolean isPlaced() {
        return !field.isEmpty();
    }

    String field() {
        return field;
    }

    String key() {
        return key;
    }

    Map<String, Object> arguments() {
        return arguments;
    }
}
