package org.cohortium.funding.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.cohortium.funding.GrantRegister;
import org.cohortium.web.ReaderLanguage;
import org.jspecify.annotations.Nullable;

/** What can be chosen for a grant: donors and cohorts. */
@RequestScoped
@Named
public class GrantChoices {
    private final GrantRegister register;
    private final ReaderLanguage language;
    private @Nullable List<GrantRegister.Donor> donors;
    private @Nullable List<String> cohorts;

    @Inject
    GrantChoices(GrantRegister register, ReaderLanguage language) {
        this.register = register;
        this.language = language;
    }

    public List<GrantRegister.Donor> getDonors() {
        if (donors == null) {
            donors = register.donors(language.getTag());
        }
        return donors;
    }

    /** Codes that are offered while one is typed. */
    public List<String> getCohorts() {
        if (cohorts == null) {
            cohorts = register.cohorts();
        }
        return cohorts;
    }
}
