package org.cohortium.home;

import java.time.LocalDate;

/**
 * Confirmed outcomes of one month, counted in participations.
 *
 * @param month its first day
 * @param decided passed, passed with distinction or failed
 * @param certified passed or passed with distinction
 * @param sexKnown those of the certified whose sex is known
 * @param women those of them who are women
 */
public record MonthCertified(LocalDate month, long decided, long certified, long sexKnown, long women) {}
