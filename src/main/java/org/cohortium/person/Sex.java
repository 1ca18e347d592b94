package org.cohortium.person;

/** As the person or a list gave it; {@link #UNKNOWN} where nobody said. */
public enum Sex {
    FEMALE,
    MALE,
    OTHER,
    UNDISCLOSED,
    UNKNOWN
}
