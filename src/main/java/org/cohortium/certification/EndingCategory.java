package org.cohortium.certification;

/** Why a certificate ended before its time, as far as the public is told. */
public enum EndingCategory {
    /** It was come by dishonestly. */
    MISCONDUCT,
    /** It should not have been issued. */
    ERROR,
    /** Its holder asked for it. */
    REQUEST,
    /** Something on it was put right; another one stands in its place. */
    CORRECTION,
    /** It was renewed for some more years; another one stands in its place. */
    RENEWAL;

    /** Whether another certificate stands in its place. */
    public boolean replaces() {
        return this == CORRECTION || this == RENEWAL;
    }
}
