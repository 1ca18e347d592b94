package org.cohortium.results;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When a person came how far in a cohort, each a day where the cohort is, or null when it has not happened. Each set lies
 * in the one before it, but assessed and passed, which stand beside completed.
 *
 * @param registered given a seat
 * @param left last day of somebody who withdrew or dropped out
 * @param started came to a session or was scored
 * @param completed started, and met attendance and work
 * @param assessed started, and scored in an assessment that counts
 * @param passed assessed, with a confirmed pass or distinction
 * @param certified passed and completed
 */
public record Milestones(
        @Nullable LocalDate registered,
        @Nullable LocalDate left,
        @Nullable LocalDate started,
        @Nullable LocalDate completed,
        @Nullable LocalDate assessed,
        @Nullable LocalDate passed,
        @Nullable LocalDate certified) {}
