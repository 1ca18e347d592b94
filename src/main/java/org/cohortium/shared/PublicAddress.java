package org.cohortium.shared;

/** Under which address the world reaches this system: setting {@code COHORTIUM_URL}, without a slash at the end. */
public final class PublicAddress {
    private static final String ROOT =
            System.getenv().getOrDefault("COHORTIUM_URL", "").replaceAll("/+$", "");

    private PublicAddress() {}

    /** The address of a page; only the path where none is set. */
    public static String of(String path) {
        return ROOT + path;
    }
}
