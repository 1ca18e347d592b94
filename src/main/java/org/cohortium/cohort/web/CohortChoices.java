package org.cohortium.cohort.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.cohortium.cohort.CohortFigures;
import org.cohortium.cohort.CohortState;
import org.cohortium.web.ReaderLanguage;
import org.jspecify.annotations.Nullable;

/** What the list of cohorts can be narrowed to, and what it is narrowed to in words. */
@RequestScoped
@Named
public class CohortChoices {
    private final CohortFigures cohorts;
    private final ReaderLanguage language;
    private final CohortFilter filter;
    private @Nullable List<Integer> years;
    private @Nullable List<String> countries;

    @Inject
    CohortChoices(CohortFigures cohorts, ReaderLanguage language, CohortsPage page) {
        this.cohorts = cohorts;
        this.language = language;
        this.filter = page.getFilter();
    }

    /** Latest first. */
    public List<Integer> getYears() {
        if (years == null) {
            years = cohorts.years();
        }
        return years;
    }

    public List<String> getCountries() {
        if (countries == null) {
            countries = cohorts.countries();
        }
        return countries;
    }

    /** States within the view, in the order of a cohort's life. */
    public List<CohortState> getStates() {
        return Arrays.stream(CohortState.values())
                .filter(filter.view().choices()::contains)
                .toList();
    }

    /** A year as the reader writes it, without grouping. */
    public String year(int year) {
        return language.words().of("cohort.filter.year.one", "year", year);
    }

    /** Empty where any year will do. */
    public String getYearInWords() {
        return filter.getYear() == null ? "" : year(Integer.parseInt(filter.getYear()));
    }

    /** Empty where any country will do. */
    public String getCountriesInWords() {
        return language.formatting()
                .list(filter.getCountries().stream()
                        .filter(getCountries()::contains)
                        .map(language.formatting()::country)
                        .toList());
    }

    /** Empty where any state will do. */
    public String getStatesInWords() {
        return language.formatting()
                .list(filter.getStates().stream()
                        .map(state -> language.words().get("cohort.state." + state))
                        .toList());
    }
}
