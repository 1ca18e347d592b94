package org.cohortium.intake;

import org.cohortium.intake.OrganisationNames.Known;
import org.jspecify.annotations.Nullable;

/** What is the same for every row of a list: the cohorts and organisations it may name. */
public record Surroundings(Targets targets, OrganisationNames organisations) {
    Candidate candidate(Nomination nomination) {
        String country = targets.country(nomination.cohort()).orElse(null);
        Known organisation = organisation(nomination.details(), country);
        if (organisation == null) {
            return new Candidate(nomination, null, country);
        }
        String own = organisation.countryIso3();
        return new Candidate(nomination, organisation.id(), own == null ? country : own);
    }

    /** The department, where it is known by itself, else the organisation. */
    private @Nullable Known organisation(NominationDetails details, @Nullable String country) {
        Known department = organisations.find(details.department(), country);
        return department == null ? organisations.find(details.organisation(), country) : department;
    }
}
