package org.cohortium.intake;

/** What happens to a row, or would happen if it were applied. */
public enum Verdict {
    /** Brings a person not known before, and nominates them. */
    NEW_PERSON,
    /** Nominates a person who is known by their e-mail address; only what was not known of them is filled in. */
    KNOWN_PERSON,
    /** The person stands in that cohort already, whatever their state there: nothing changes. */
    ALREADY_NOMINATED,
    /** A rule said no: nothing of the row is taken in. */
    REJECTED;

    /** Whether the row leads to a nomination. */
    public boolean isAccepted() {
        return this == NEW_PERSON || this == KNOWN_PERSON;
    }
}
