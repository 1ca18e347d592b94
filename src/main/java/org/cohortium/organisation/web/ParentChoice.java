package org.cohortium.organisation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import org.cohortium.organisation.OrganisationQuery;
import org.cohortium.organisation.OrganisationRegister;
import org.cohortium.organisation.OrganisationRow;
import org.cohortium.organisation.OrganisationView;
import org.cohortium.web.ReaderLanguage;
import org.jspecify.annotations.Nullable;

/** The organisation above another, chosen in a field and sent as its code. */
@RequestScoped
@Named
public class ParentChoice implements Converter<OrganisationRow> {
    private static final int CHOICES = 20;

    private final OrganisationRegister register;
    private final ReaderLanguage language;

    @Inject
    ParentChoice(OrganisationRegister register, ReaderLanguage language) {
        this.register = register;
        this.language = language;
    }

    /** Those whose name or code contains what was typed. */
    public List<OrganisationRow> complete(String typed) {
        return register.rows(new OrganisationQuery(typed, Set.of(), Set.of()), language.getTag(), 0, CHOICES).stream()
                .map(ParentChoice::row)
                .toList();
    }

    @Nullable
    OrganisationRow named(@Nullable String code) {
        return code == null || code.isBlank()
                ? null
                : register.find(code, language.getTag()).map(ParentChoice::row).orElse(null);
    }

    @Override
    public @Nullable OrganisationRow getAsObject(FacesContext faces, UIComponent field, @Nullable String code) {
        return named(code);
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent field, @Nullable OrganisationRow organisation) {
        return organisation == null ? "" : organisation.code();
    }

    private static OrganisationRow row(OrganisationView view) {
        return new OrganisationRow(view.id(), view.code(), view.shown(), view.country(), view.kind());
    }
}
