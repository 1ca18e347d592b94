package org.cohortium.results;

import java.time.LocalDate;

/**
 * One session held, with what one person has of it.
 *
 * @param mode SELF_PACED, WEBINAR, WORKSHOP or HYBRID
 * @param minutes the session's length
 * @param credited minutes attended, 0 to {@code minutes}
 * @param excused whether the absence was excused; the session then counts neither way
 */
public record Attended(LocalDate day, String mode, int minutes, int credited, boolean excused) {}
