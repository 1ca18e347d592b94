package org.cohortium.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.cohortium.identity.Role;
import org.cohortium.identity.RoleReaches;
import org.cohortium.identity.RoleReaches.Reach;
import org.cohortium.web.ReaderLanguage;
import org.jspecify.annotations.Nullable;

/** An organisation a role is given for, chosen in a field and sent as its code. */
@RequestScoped
@Named
public class ReachChoice implements Converter<Reach> {
    private static final int CHOICES = 20;

    private final RoleReaches reaches;
    private final ReaderLanguage language;

    @Inject
    ReachChoice(RoleReaches reaches, ReaderLanguage language) {
        this.reaches = reaches;
        this.language = language;
    }

    /** Those whose name or code contains what was typed. */
    List<Reach> find(Role role, String typed) {
        return reaches.find(role, typed, language.getTag(), CHOICES);
    }

    @Override
    public @Nullable Reach getAsObject(FacesContext faces, UIComponent field, @Nullable String code) {
        return code == null || code.isBlank()
                ? null
                : reaches.named(code, language.getTag()).orElse(null);
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent field, @Nullable Reach reach) {
        return reach == null ? "" : reach.code();
    }
}
