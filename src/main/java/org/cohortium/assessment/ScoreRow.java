package org.cohortium.assessment;

import java.math.BigDecimal;
import java.time.LocalDate;

/** A score as a list shows it. @param enrolment and assessment their ids; attempt from 1 */
public record ScoreRow(long enrolment, long assessment, int attempt, BigDecimal points, LocalDate scoredOn) {}
