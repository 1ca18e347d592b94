package org.cohortium.person;

import org.jspecify.annotations.Nullable;

/**
 * A person as a list shows them.
 *
 * @param organisation in the reader's language, or as a list declared it
 * @param organisationKnown false when it is only what a list declared
 * @param country ISO 3166-1 alpha-3
 * @param cohorts how many cohorts they were ever nominated to, of those the reader sees them in
 * @param latestCohort code of the cohort of their latest nomination among those
 * @param latestState where they stand in it, as an enrolment state's name
 */
public record PersonRow(
        long id,
        String name,
        @Nullable String latinName,
        @Nullable String email,
        @Nullable String organisation,
        boolean organisationKnown,
        @Nullable String jobTitle,
        @Nullable String country,
        int cohorts,
        @Nullable String latestCohort,
        @Nullable String latestState) {}
