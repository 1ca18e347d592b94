package org.cohortium.organisation.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.cohortium.identity.CurrentUser;
import org.cohortium.identity.NoSuchThing;
import org.cohortium.identity.Role;
import org.cohortium.organisation.OrganisationRegister;
import org.cohortium.organisation.OrganisationView;
import org.cohortium.web.ReaderLanguage;
import org.jspecify.annotations.Nullable;

/** The entry of the register that the address names; none where one is being added. */
@ViewScoped
@Named
@SuppressWarnings("serial") // what is injected are proxies, which can be written and read again
public class OrganisationPage implements Serializable {
    private static final long serialVersionUID = 1L;

    private final OrganisationRegister register;
    private final CurrentUser user;
    private final ReaderLanguage language;
    private @Nullable String code;
    private transient @Nullable OrganisationView organisation;
    private transient @Nullable List<OrganisationView> below;

    @Inject
    OrganisationPage(OrganisationRegister register, CurrentUser user, ReaderLanguage language) {
        this.register = register;
        this.user = user;
        this.language = language;
    }

    /** So that who may not see it gets the page for that. */
    public void open() {
        user.require(Role.ADMIN);
        getOrganisation();
    }

    /** @throws NoSuchThing if the address names one that is not there */
    public @Nullable OrganisationView getOrganisation() {
        String wanted = code;
        if (organisation == null && wanted != null && !wanted.isBlank()) {
            organisation =
                    register.find(wanted, language.getTag()).orElseThrow(() -> new NoSuchThing("organisation", wanted));
        }
        return organisation;
    }

    /** Whether one is being added. */
    public boolean isFresh() {
        return getOrganisation() == null;
    }

    /** Those directly below it. */
    public List<OrganisationView> getBelow() {
        OrganisationView here = getOrganisation();
        if (below == null) {
            below = here == null ? List.of() : register.below(here.code(), language.getTag());
        }
        return below;
    }

    public @Nullable String getCode() {
        return code;
    }

    public void setCode(@Nullable String code) {
        this.code = code;
    }
}
