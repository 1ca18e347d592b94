package org.cohortium.demo;

import org.jspecify.annotations.Nullable;

/**
 * An organisation that takes part, one row.
 *
 * @param parentId the organisation above it
 * @param country null for donors and for the coalition
 * @param translations JSON, see {@link Json#translations}
 * @param domain of its people's e-mail addresses, under the reserved {@code .example}
 */
record Organisation(
        long id,
        String code,
        String kind,
        String name,
        String translations,
        @Nullable Country country,
        @Nullable Long parentId,
        String domain) {

    boolean hostsCohorts() {
        return kind.equals("MINISTRY") || kind.equals("AGENCY");
    }

    Country countryOrFail() {
        if (country == null) {
            throw new IllegalStateException(code + " stands in no country");
        }
        return country;
    }
}
