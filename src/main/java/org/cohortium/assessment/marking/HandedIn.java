package org.cohortium.assessment.marking;

import java.time.LocalDate;

/** A work as it was handed in. @param attempt from 1. @param day in the cohort's zone */
public record HandedIn(long enrolmentId, int attempt, LocalDate day) {}
