package org.cohortium.funding.expenditure;

/** What money is spent on. */
public enum Category {
    PERSONNEL,
    TRAVEL,
    VENUE,
    MATERIALS,
    SERVICES,
    INDIRECT
}
