package org.cohortium.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Gathers what an upload's rows are held against, for the current user. */
@ApplicationScoped
class RegardingSurroundings {
    private final TargetCohorts cohorts;
    private final KnownOrganisations organisations;

    @Inject
    RegardingSurroundings(TargetCohorts cohorts, KnownOrganisations organisations) {
        this.cohorts = cohorts;
        this.organisations = organisations;
    }

    Surroundings of(Upload upload) {
        return new Surroundings(cohorts.ofUser(), organisations.names(upload.organisationId()));
    }
}
