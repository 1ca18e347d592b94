package org.cohortium.architecture.planted.cohort;

import org.cohortium.architecture.planted.person.ArrowsAgainst;

/** One half of a cycle: allowed by itself. */
public class CyclesGoRound {
    public ArrowsAgainst there() {
        return new ArrowsAgainst();
    }
}
