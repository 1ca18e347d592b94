package org.cohortium.demo;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A country that takes part.
 *
 * @param pools name pools with their share in the population, summing to any number
 * @param language of its administration, BCP 47
 * @param city where it trains, as written in its language
 * @param domain country part of made-up e-mail domains, before {@code .example}
 * @param written whether it has part in the written-out content, not only in the larger sizes
 */
record Country(
        String iso3,
        Map<String, Integer> pools,
        String language,
        List<String> otherLanguages,
        ZoneId zone,
        String domain,
        String city,
        boolean written) {

    static List<Country> all() {
        return Tsv.read("countries.tsv").stream().map(Country::of).toList();
    }

    /** The name pool of somebody from here. */
    String pool(Chance chance) {
        int left =
                chance.below(pools.values().stream().mapToInt(Integer::intValue).sum());
        for (var pool : pools.entrySet()) {
            left -= pool.getValue();
            if (left < 0) {
                return pool.getKey();
            }
        }
        throw new IllegalStateException("no pool drawn for " + iso3);
    }

    private static Country of(Tsv.Line line) {
        return new Country(
                line.text("iso3"),
                line.list("pools").stream()
                        .map(pool -> pool.split(":"))
                        .collect(Collectors.toMap(
                                parts -> parts[0], parts -> Integer.valueOf(parts[1]), Integer::sum, TreeMap::new)),
                line.text("language"),
                line.list("otherLanguages"),
                ZoneId.of(line.text("zone")),
                line.text("domain"),
                line.text("city"),
                line.yes("demo"));
    }

    /** The first one or two languages spoken, as an array literal of PostgreSQL. */
    String languagesSpoken(int count) {
        var languages = List.of(language, otherLanguages.get(0));
        return "{" + String.join(",", languages.subList(0, Math.min(count, 2))) + "}";
    }
}
