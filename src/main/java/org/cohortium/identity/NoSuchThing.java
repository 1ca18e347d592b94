package org.cohortium.identity;

/**
 * There is no such thing for the one who asks. Thrown alike when it does not exist and when it is out of their scope, so
 * that nobody can tell one from the other.
 */
public final class NoSuchThing extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * @param kind the glossary's word, e.g. {@code cohort}
     * @param key what was asked for: an id or a code
     */
    public NoSuchThing(String kind, Object key) {
        super("no %s %s, or not for the one who asks".formatted(kind, key));
    }
}
