package org.cohortium.api;

/** A field of a request that cannot be what it is: told as a problem with status 400 that names the field. */
public final class BadInput extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String field;
    private final String key;

    /**
     * @param field its name in the request
     * @param key of the text that says what is wrong with it
     */
    public BadInput(String field, String key) {
        super(field + ": " + key);
        this.field = field;
        this.key = key;
    }

    String field() {
        return field;
    }

    String key() {
        return key;
    }
}
