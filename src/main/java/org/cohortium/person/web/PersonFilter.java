package org.cohortium.person.web;

import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cohortium.person.PersonQuery;
import org.jspecify.annotations.Nullable;

/**
 * What the list of people is narrowed to, as its address says it: {@code ?organisation=unknown&country=KEN,SEN&text=were}.
 * What an address says that cannot be is left out.
 */
public class PersonFilter implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String UNKNOWN = "unknown";

    private boolean unknownOrganisation;
    private @Nullable String text;
    private List<String> countries = List.of();

    PersonQuery query() {
        return new PersonQuery(text, Set.copyOf(countries), unknownOrganisation);
    }

    /** Whether it narrows further than its view. */
    public boolean isNarrowed() {
        return text != null || !countries.isEmpty();
    }

    /** The query part of the address of this list. */
    public String getAddress() {
        return "?"
                + Stream.of(part("organisation", getOrganisation()), part("country", getCountry()), part("text", text))
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining("&"));
    }

    private static String part(String name, @Nullable String value) {
        return value == null || value.isEmpty() ? "" : name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    public boolean isUnknownOrganisation() {
        return unknownOrganisation;
    }

    public @Nullable String getOrganisation() {
        return unknownOrganisation ? UNKNOWN : null;
    }

    public void setOrganisation(@Nullable String organisation) {
        unknownOrganisation = UNKNOWN.equals(organisation);
    }

    public @Nullable String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = text == null || text.isBlank() ? null : text.strip();
    }

    public List<String> getCountries() {
        return countries;
    }

    public void setCountries(@Nullable List<String> countries) {
        this.countries = countries == null
                ? List.of()
                : countries.stream().filter(code -> code.matches("[A-Z]{3}")).toList();
    }

    /** The countries in one word of the address. */
    public String getCountry() {
        return String.join(",", countries);
    }

    public void setCountry(@Nullable String list) {
        setCountries(list == null ? List.of() : Arrays.asList(list.split(",")));
    }
}
