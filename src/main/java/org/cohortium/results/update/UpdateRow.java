package org.cohortium.results.update;

import java.time.LocalDate;

/**
 * One of a grant's periods in a list.
 *
 * @param byHand indicators with a target in it whose values are entered by hand
 * @param entered those of them that have a value
 * @param told results of which something is told
 */
public record UpdateRow(LocalDate from, LocalDate to, UpdateState state, int byHand, int entered, int told) {}
