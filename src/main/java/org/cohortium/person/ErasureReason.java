package org.cohortium.person;

/** Why a person is erased. */
public enum ErasureReason {
    /** They asked for it. */
    REQUEST,
    /** The time for which records are kept is over. */
    RETENTION,
    /** A court or an authority said so. */
    LAW
}
