package org.cohortium.results.framework;

/** Levels of the results chain, from the far end. */
public enum ResultKind {
    IMPACT,
    OUTCOME,
    OUTPUT
}
