package org.cohortium.assessment.marking;

/** Whose marks they are: the first marker's, the second's, or of who settled between them. */
public enum Part {
    FIRST,
    SECOND,
    AGREED
}
