package org.cohortium.person.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.cohortium.organisation.OrganisationFigures;
import org.cohortium.organisation.OrganisationRow;
import org.cohortium.web.ReaderLanguage;
import org.jspecify.annotations.Nullable;

/** An organisation chosen in a field, sent as its id. */
@RequestScoped
@Named
public class OrganisationChoice implements Converter<OrganisationRow> {
    private final OrganisationFigures organisations;
    private final ReaderLanguage language;

    @Inject
    OrganisationChoice(OrganisationFigures organisations, ReaderLanguage language) {
        this.organisations = organisations;
        this.language = language;
    }

    @Override
    public @Nullable OrganisationRow getAsObject(FacesContext faces, UIComponent field, @Nullable String id) {
        return id == null || !id.matches("\\d{1,18}")
                ? null
                : organisations.find(Long.parseLong(id), language.getTag()).orElse(null);
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent field, @Nullable OrganisationRow organisation) {
        return organisation == null ? "" : Long.toString(organisation.id());
    }
}
