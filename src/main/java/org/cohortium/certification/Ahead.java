package org.cohortium.certification;

import java.math.BigDecimal;

/**
 * What is still to come for a person in a cohort, beside what already counts.
 *
 * @param countedSessions sessions with a mark that counts: excused ones left out
 * @param sessionsAhead sessions that apply to the person, are not cancelled, and are still to be held
 * @param minutesAhead their minutes
 * @param scoredWeight sum of the weights of assessments with a score
 * @param missingWeight sum of the weights of those without
 */
public record Ahead(
        int countedSessions, int sessionsAhead, long minutesAhead, BigDecimal scoredWeight, BigDecimal missingWeight) {}
