package org.cohortium.home;

import java.time.LocalDate;

/**
 * How many were in training on a day: in a cohort under way, joined by then and not yet gone. Counted in
 * participations.
 *
 * @param seats of these cohorts
 */
public record InTraining(LocalDate day, long people, long cohorts, long seats) {}
