package org.cohortium.results.framework;

/** From when an indicator counts: the grant's beginning, or the period's. */
public enum Accumulation {
    CUMULATIVE,
    BY_PERIOD
}
