package org.cohortium.cohort.web;

import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Year;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cohortium.cohort.CohortQuery;
import org.cohortium.cohort.CohortState;
import org.jspecify.annotations.Nullable;

/**
 * What the list of cohorts is narrowed to, as its address says it: {@code ?view=all&year=2026&country=KEN,SEN&state=
 * RUNNING&text=ethics}. What an address says that cannot be is left out.
 */
public class CohortFilter implements Serializable {
    private static final long serialVersionUID = 1L;

    private CohortsView view = CohortsView.RUNNING;
    private @Nullable String text;
    private @Nullable String year;
    private List<String> countries = List.of();
    private List<String> states = List.of();

    /** The narrowing as the use case takes it. @param now the year the view "this year" means */
    CohortQuery query(Year now) {
        return new CohortQuery(text, wantedStates(), Set.copyOf(countries), wantedYear(now), null);
    }

    private @Nullable Integer wantedYear(Year now) {
        if (view.isOfOneYear()) {
            return now.getValue();
        }
        return year == null ? null : Integer.valueOf(year);
    }

    private Set<CohortState> wantedStates() {
        Set<CohortState> chosen = states.stream()
                .map(CohortState::valueOf)
                .filter(view.choices()::contains)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(CohortState.class)));
        return chosen.isEmpty() ? view.states() : chosen;
    }

    /** Whether it narrows further than its view. */
    public boolean isNarrowed() {
        return text != null || year != null || !countries.isEmpty() || !states.isEmpty();
    }

    /** The query part of the address of this list. */
    public String getAddress() {
        return "?"
                + Stream.of(
                                part("view", view.address()),
                                part("year", year),
                                part("country", getCountry()),
                                part("state", getState()),
                                part("text", text))
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining("&"));
    }

    private static String part(String name, @Nullable String value) {
        return value == null || value.isEmpty() ? "" : name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private static List<String> split(@Nullable String list) {
        return list == null
                ? List.of()
                : Arrays.stream(list.split(",")).filter(item -> !item.isEmpty()).toList();
    }

    public CohortsView view() {
        return view;
    }

    public String getView() {
        return view.address();
    }

    public void setView(@Nullable String name) {
        view = CohortsView.of(name);
    }

    public @Nullable String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = text == null || text.isBlank() ? null : text.strip();
    }

    public @Nullable String getYear() {
        return year;
    }

    public void setYear(@Nullable String year) {
        this.year = year != null && year.matches("[12]\\d{3}") ? year : null;
    }

    public List<String> getCountries() {
        return countries;
    }

    public void setCountries(@Nullable List<String> countries) {
        this.countries = countries == null
                ? List.of()
                : countries.stream().filter(code -> code.matches("[A-Z]{3}")).toList();
    }

    public List<String> getStates() {
        return states;
    }

    public void setStates(@Nullable List<String> states) {
        Set<String> known = Arrays.stream(CohortState.values()).map(Enum::name).collect(Collectors.toSet());
        this.states = states == null
                ? List.of()
                : states.stream().filter(known::contains).toList();
    }

    /** The countries in one word of the address. */
    public String getCountry() {
        return String.join(",", countries);
    }

    public void setCountry(@Nullable String list) {
        setCountries(split(list));
    }

    /** The states in one word of the address. */
    public String getState() {
        return String.join(",", states);
    }

    public void setState(@Nullable String list) {
        setStates(split(list));
    }
}
