package org.cohortium.results;

/** What measures are made of: counts and sums over a set of participations. Counts are persons, each once. */
public enum Quantity {
    REGISTERED(true),
    STARTED(true),
    COMPLETED(true),
    ASSESSED(true),
    PASSED(true),
    CERTIFIED(true),
    /** Started, and still active or completed. */
    STAYING(true),
    /** Registered, and sex is known: female, male or another term. */
    SEX_KNOWN(true),
    FEMALE(true),
    AGE_KNOWN(true),
    YOUTH(true),
    /** Registered, with an answer to the Washington Group Short Set. */
    DISABILITY_KNOWN(true),
    DISABLED(true),
    COUNTRY_KNOWN(true),
    LDC(true),
    /** Persons with at least one mark that counts. */
    MARKED(true),
    /** Persons with at least one excused absence. */
    EXCUSED(true),
    /** Persons with a pair of tests before and after the course. */
    MATCHED(true),
    /** Persons with a matched pair that is not both nothing or both everything. */
    GAINING(true),
    /** Those pairs; somebody in two cohorts may have two. */
    GAIN_PAIRS(false),
    ATTENDED_MINUTES(false),
    EXPECTED_MINUTES(false),
    /** Expected ones and excused ones. */
    EXPECTED_OR_EXCUSED_MINUTES(false),
    /** Hours of all sessions held, whoever came. */
    SESSION_HOURS(false),
    ATTENDED_HOURS(false),
    /** Sum of the personal gains. */
    GAINS(false),
    /** Sum of what was gained, as shares of the points. */
    POINTS_GAINED(false),
    /** Sum of what could have been gained. */
    POINTS_TO_GAIN(false),
    /** Eligible expenditure, in the grant's currency. */
    SPENT(false);

    private final boolean people;

    Quantity(boolean people) {
        this.people = people;
    }

    /** Whether it counts people, each once: small ones are not shown to donors. */
    public boolean countsPeople() {
        return people;
    }
}
