package org.cohortium.results;

import org.jspecify.annotations.Nullable;

/**
 * What figures are broken down by, as known at the as-of time.
 *
 * @param sex FEMALE, MALE, OTHER, UNDISCLOSED or UNKNOWN
 * @param age in the year the cohort starts, or null when the year of birth is unknown
 * @param disability YES, NO or UNKNOWN, by the Washington Group Short Set
 * @param country ISO 3166-1 alpha-3, or null when unknown
 * @param ldc whether that country was a least developed one on the cohort's first day
 */
public record Traits(
        String sex,
        @Nullable Integer age,
        String disability,
        @Nullable String country,
        boolean ldc) {
    /** For civil servants the usable bound of youth: up to this age, included. */
    public static final int YOUTH = 35;

    public boolean isSexKnown() {
        return sex.equals("FEMALE") || sex.equals("MALE") || sex.equals("OTHER");
    }

    public boolean isFemale() {
        return sex.equals("FEMALE");
    }

    public boolean isYoung() {
        return age != null && age <= YOUTH;
    }

    public boolean isDisabled() {
        return disability.equals("YES");
    }

    public boolean isDisabilityKnown() {
        return !disability.equals("UNKNOWN");
    }
}
