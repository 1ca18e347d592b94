package org.cohortium.cohort;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a plan is held against.
 *
 * @param published whether the curriculum version is published
 * @param hosts whether the host can host cohorts, and is the planner's to name
 * @param country whether there is such a country
 * @param facilitators how many of the facilitators named are facilitators who may sign in
 * @param seated people holding a seat in the cohort as it is
 * @param sessions its sessions that are not cancelled
 * @param firstHeld the day of the first session held; null where none was
 * @param lastHeld the day of the last one
 */
public record CohortPlanFacts(
        boolean published,
        boolean hosts,
        boolean country,
        int facilitators,
        int seated,
        int sessions,
        @Nullable LocalDate firstHeld,
        @Nullable LocalDate lastHeld) {}
