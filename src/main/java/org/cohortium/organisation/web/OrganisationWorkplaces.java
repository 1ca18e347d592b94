package org.cohortium.organisation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.cohortium.organisation.OwnOrganisations;
import org.cohortium.web.ReaderLanguage;
import org.cohortium.web.WorkplaceSource;

/** Names the reader's organisations in the top bar. */
@RequestScoped
public class OrganisationWorkplaces implements WorkplaceSource {
    private final OwnOrganisations organisations;
    private final ReaderLanguage language;

    @Inject
    OrganisationWorkplaces(OwnOrganisations organisations, ReaderLanguage language) {
        this.organisations = organisations;
        this.language = language;
    }

    @Override
    public List<String> names() {
        return organisations.names(language.getTag());
    }
}
