package org.cohortium.person.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.cohortium.person.PersonFigures;
import org.cohortium.web.ReaderLanguage;
import org.jspecify.annotations.Nullable;

/** What the list of people can be narrowed to, and what it is narrowed to in words. */
@RequestScoped
@Named
public class PersonChoices {
    private final PersonFigures persons;
    private final ReaderLanguage language;
    private final PersonFilter filter;
    private @Nullable List<String> countries;

    @Inject
    PersonChoices(PersonFigures persons, ReaderLanguage language, PersonsPage page) {
        this.persons = persons;
        this.language = language;
        this.filter = page.getFilter();
    }

    public List<String> getCountries() {
        if (countries == null) {
            countries = persons.countries();
        }
        return countries;
    }

    /** Empty where any country will do. */
    public String getCountriesInWords() {
        return filter.getCountries().isEmpty()
                ? ""
                : language.formatting()
                        .list(filter.getCountries().stream()
                                .map(language.formatting()::country)
                                .toList());
    }
}
