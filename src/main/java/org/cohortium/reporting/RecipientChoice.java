package org.cohortium.reporting;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * Somebody a report can be made for.
 *
 * @param code of the organisation, or of the grant
 * @param name of the organisation, or the grant's title
 * @param country ISO 3166-1 alpha-3 of the organisation, or of the donor; null if it has none
 */
public record RecipientChoice(
        String code, String name, @Nullable String country) implements Serializable {}
