package org.cohortium.organisation;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * An organisation as a choice shows it.
 *
 * @param name in the reader's language
 * @param country ISO 3166-1 alpha-3
 */
public record OrganisationRow(
        long id, String code, String name, @Nullable String country, OrganisationKind kind) implements Serializable {
    private static final long serialVersionUID = 1L;
}
