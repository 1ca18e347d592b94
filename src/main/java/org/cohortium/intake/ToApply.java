package org.cohortium.intake;

/** A good row that is to be taken in. */
public record ToApply(int row, Candidate candidate) {}
