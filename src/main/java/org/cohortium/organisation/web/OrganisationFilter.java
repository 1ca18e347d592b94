package org.cohortium.organisation.web;

import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cohortium.organisation.OrganisationKind;
import org.cohortium.organisation.OrganisationQuery;
import org.jspecify.annotations.Nullable;

/**
 * What the register of organisations is narrowed to, as its address says it: {@code ?kind=MINISTRY,AGENCY&country=KEN&
 * text=health}. What an address says that cannot be is left out.
 */
public class OrganisationFilter implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final List<String> KINDS =
            Arrays.stream(OrganisationKind.values()).map(Enum::name).toList();

    private @Nullable String text;
    private List<String> kinds = List.of();
    private List<String> countries = List.of();

    OrganisationQuery query() {
        return new OrganisationQuery(
                text, kinds.stream().map(OrganisationKind::valueOf).collect(Collectors.toSet()), Set.copyOf(countries));
    }

    public boolean isNarrowed() {
        return text != null || !kinds.isEmpty() || !countries.isEmpty();
    }

    /** The query part of the address of this list. */
    public String getAddress() {
        return "?"
                + Stream.of(part("kind", getKind()), part("country", getCountry()), part("text", text))
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining("&"));
    }

    private static String part(String name, @Nullable String value) {
        return value == null || value.isEmpty() ? "" : name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    public @Nullable String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = text == null || text.isBlank() ? null : text.strip();
    }

    public List<String> getKinds() {
        return kinds;
    }

    public void setKinds(@Nullable List<String> kinds) {
        this.kinds = kinds == null
                ? List.of()
                : kinds.stream().filter(KINDS::contains).toList();
    }

    /** The kinds in one word of the address. */
    public String getKind() {
        return String.join(",", kinds);
    }

    public void setKind(@Nullable String list) {
        setKinds(list == null ? List.of() : Arrays.asList(list.split(",")));
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
