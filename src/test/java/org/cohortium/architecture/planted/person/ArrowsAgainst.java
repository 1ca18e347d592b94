package org.cohortium.architecture.planted.person;

import org.cohortium.architecture.planted.cohort.CyclesGoRound;

/** A person must not know cohorts; and this closes a cycle. */
public class ArrowsAgainst {
    public CyclesGoRound back() {
        return new CyclesGoRound();
    }
}
