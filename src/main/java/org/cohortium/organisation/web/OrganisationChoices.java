package org.cohortium.organisation.web;

import com.ibm.icu.text.Collator;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import org.cohortium.organisation.OrganisationKind;
import org.cohortium.organisation.OrganisationRegister;
import org.cohortium.web.ReaderLanguage;
import org.jspecify.annotations.Nullable;

/** What can be chosen of organisations: kinds, and countries by their names as the reader reads them. */
@RequestScoped
@Named
public class OrganisationChoices {
    private final OrganisationRegister register;
    private final ReaderLanguage language;
    private @Nullable List<String> countries;
    private @Nullable List<String> allCountries;

    @Inject
    OrganisationChoices(OrganisationRegister register, ReaderLanguage language) {
        this.register = register;
        this.language = language;
    }

    public List<OrganisationKind> getKinds() {
        return List.of(OrganisationKind.values());
    }

    /** Those that organisations are in. */
    public List<String> getCountries() {
        if (countries == null) {
            countries = byName(register.countries());
        }
        return countries;
    }

    /** Every one there is. */
    public List<String> getAllCountries() {
        if (allCountries == null) {
            allCountries = byName(register.allCountries());
        }
        return allCountries;
    }

    private List<String> byName(List<String> codes) {
        Comparator<String> names = Collator.getInstance(language.getLocale())::compare;
        return codes.stream()
                .sorted(Comparator.comparing(language.formatting()::country, names))
                .toList();
    }
}
