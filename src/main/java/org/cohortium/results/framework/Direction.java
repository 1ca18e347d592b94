package org.cohortium.results.framework;

/** Which way is better. */
public enum Direction {
    ASCENDING,
    DESCENDING
}
