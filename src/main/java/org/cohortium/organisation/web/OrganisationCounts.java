package org.cohortium.organisation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.cohortium.organisation.OrganisationQuery;
import org.cohortium.organisation.OrganisationRegister;
import org.jspecify.annotations.Nullable;

/** How many organisations the list of this request holds, asked for once. */
@RequestScoped
class OrganisationCounts {
    private final OrganisationRegister register;
    private @Nullable Integer count;

    @Inject
    OrganisationCounts(OrganisationRegister register) {
        this.register = register;
    }

    int count(OrganisationQuery query) {
        if (count == null) {
            count = register.count(query);
        }
        return count;
    }
}
