package org.cohortium.intake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the organisation a list means: by its code, or by its name in any language it is known under, written with other
 * accents, cases or signs. A name counts within its own country only: every country has a ministry of health.
 */
public final class OrganisationNames {
    private final Map<String, List<Known>> byKey = new HashMap<>();
    private final Set<Long> ministry;

    /** @param ministry the uploader's organisation and all below it: they come first where a name is not unique */
    OrganisationNames(Collection<Known> organisations, Set<Long> ministry) {
        this.ministry = Set.copyOf(ministry);
        for (Known known : organisations) {
            add(known.code(), known);
            known.names().forEach(name -> add(name, known));
        }
    }

    /**
     * An organisation with the names it goes by.
     *
     * @param countryIso3 null for one of no country
     */
    public record Known(long id, String code, @Nullable String countryIso3, Set<String> names) {}

    /**
     * @param text as the list wrote it
     * @param country where the person is nominated, ISO 3166-1 alpha-3; null where not known
     * @return null where none is meant for certain
     */
    @Nullable
    Known find(String text, @Nullable String country) {
        Known found = among(candidates(text), country);
        String without = text.replaceAll("[(\\[（].*?[)\\]）]", " ");
        return found == null && !without.equals(text) ? among(candidates(without), country) : found;
    }

    private List<Known> candidates(String text) {
        return byKey.getOrDefault(PlainText.key(text), List.of());
    }

    private @Nullable Known among(List<Known> candidates, @Nullable String country) {
        List<Known> near = candidates.stream()
                .filter(known ->
                        known.countryIso3() == null || known.countryIso3().equals(country))
                .toList();
        List<Known> own =
                near.stream().filter(known -> ministry.contains(known.id())).toList();
        return own.size() == 1 ? own.get(0) : near.size() == 1 ? near.get(0) : null;
    }

    private void add(String name, Known known) {
        String key = PlainText.key(name);
        List<Known> same = byKey.computeIfAbsent(key, k -> new ArrayList<>());
        if (!key.isEmpty() && !same.contains(known)) {
            same.add(known);
        }
    }
}
