package org.cohortium.funding;

/** How the people of a cohort that several grants pay for count for each of them. */
public enum Attribution {
    /** Everybody counts for every grant. */
    FULL,
    /** By the grant's share of the cohort. */
    PRO_RATA,
    /** Everybody counts for the grant that leads the cohort, and nobody for the others. */
    LEAD_DONOR
}
