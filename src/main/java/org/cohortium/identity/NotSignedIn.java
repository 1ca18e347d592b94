package org.cohortium.identity;

/** Nobody has signed in, and what was asked for needs somebody. */
public final class NotSignedIn extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotSignedIn() {
        super("nobody has signed in");
    }
}
