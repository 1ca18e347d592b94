package org.cohortium.identity;

/** The one who asks holds no role that may do this at all. Says nothing about whether the thing asked for exists. */
public final class NotAllowed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public NotAllowed(String what) {
        super(what);
    }
}
