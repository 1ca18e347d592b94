package org.cohortium.person.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import org.cohortium.organisation.OrganisationFigures;
import org.cohortium.organisation.OrganisationRow;
import org.cohortium.person.AssigningOrganisation;
import org.cohortium.web.Notices;
import org.cohortium.web.ReaderLanguage;
import org.jspecify.annotations.Nullable;

/** Saying which organisation it is that a list declared; part of a person's page. */
@ViewScoped
@Named
@SuppressWarnings("serial") // what is injected are proxies, which can be written and read again
public class AssignPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int CHOICES = 20;

    private final AssigningOrganisation assigning;
    private final OrganisationFigures organisations;
    private final PersonPage page;
    private final Notices notices;
    private final ReaderLanguage language;
    private @Nullable OrganisationRow organisation;
    private boolean alike = true;

    @Inject
    AssignPage(
            AssigningOrganisation assigning,
            OrganisationFigures organisations,
            PersonPage page,
            Notices notices,
            ReaderLanguage language) {
        this.assigning = assigning;
        this.organisations = organisations;
        this.page = page;
        this.notices = notices;
        this.language = language;
    }

    /** Organisations whose name or code contains what was typed, those of the person's country first. */
    public List<OrganisationRow> complete(String typed) {
        String country = page.getPerson().country();
        return organisations.find(typed, country == null ? "" : country, language.getTag(), CHOICES);
    }

    public void assign() throws IOException {
        long person = page.getPerson().id();
        if (organisation == null) {
            return;
        }
        AssigningOrganisation.Assigned assigned = assigning.assign(person, organisation.id(), alike);
        Notices told = notices.forNextPage();
        if (assigned.refusal().isPresent()) {
            told.refused(assigned.refusal().get());
        } else {
            told.done("person.assigned", "n", assigned.people(), "organisation", organisation.name());
        }
        FacesContext.getCurrentInstance().getExternalContext().redirect("/person/view?id=" + person);
    }

    public @Nullable OrganisationRow getOrganisation() {
        return organisation;
    }

    public void setOrganisation(@Nullable OrganisationRow organisation) {
        this.organisation = organisation;
    }

    public boolean isAlike() {
        return alike;
    }

    public void setAlike(boolean alike) {
        this.alike = alike;
    }
}
