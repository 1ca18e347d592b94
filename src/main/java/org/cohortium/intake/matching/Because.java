package org.cohortium.intake.matching;

/** Why somebody in a report is matched only once a person has confirmed it. */
public enum Because {
    /** Only the name fits: there is no address beside it. */
    NO_ADDRESS,
    /** Only the name fits: the address beside it is not theirs. */
    OTHER_ADDRESS,
    /** The address is theirs, but the name is another: perhaps a shared computer. */
    OTHER_NAME,
    /** They went and came back, and the report does not say when, only how long they were there by its own reckoning. */
    AWAY_BETWEEN
}
