package org.cohortium.demo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All organisations: those written out, and for the larger sizes made-up ministries, agencies and donors. */
final class Organisations {
    private final List<Organisation> all = new ArrayList<>();
    private final Map<String, Organisation> byCode = new HashMap<>();
    private final List<Organisation> made;
    private final Map<String, List<Organisation>> hostsByCountry;

    Organisations(List<Country> countries, DemoSize size) {
        var byIso3 = countries.stream().collect(Collectors.toMap(Country::iso3, Function.identity()));
        Tsv.read("organisations.tsv").forEach(line -> add(written(line, byIso3)));
        int written = all.size();
        addMinistries(countries, size.ministries() - hosts(all).size());
        addDonors(size.grants() / 12);
        made = List.copyOf(all.subList(written, all.size()));
        hostsByCountry = hosts(all).stream()
                .collect(Collectors.groupingBy(host -> host.countryOrFail().iso3()));
    }

    List<Organisation> all() {
        return all;
    }

    /** Ministries and agencies made up for the larger sizes; cohorts are dealt out to them in turn. */
    List<Organisation> madeHosts() {
        return hosts(made);
    }

    List<Organisation> donors() {
        return all.stream().filter(each -> each.kind().equals("DONOR")).toList();
    }

    /** Every ministry and agency. */
    List<Organisation> hosts() {
        return hosts(all);
    }

    List<Organisation> hostsIn(Country country) {
        return hostsByCountry.getOrDefault(country.iso3(), List.of());
    }

    Organisation get(String code) {
        var organisation = byCode.get(code);
        if (organisation == null) {
            throw new IllegalArgumentException("no organisation " + code);
        }
        return organisation;
    }

    private Organisation written(Tsv.Line line, Map<String, Country> countries) {
        var names = new HashMap<>(Map.of("fr", line.text("fr"), "ar", line.text("ar")));
        if (!line.text("local").isEmpty()) {
            var local = line.text("local").split("=", 2);
            names.put(local[0], local[1]);
        }
        return new Organisation(
                all.size() + 1,
                line.text("code"),
                line.text("kind"),
                line.text("name"),
                Json.translations("name", names),
                countries.get(line.text("country")),
                line.text("parent").isEmpty() ? null : get(line.text("parent")).id(),
                line.text("domain"));
    }

    private void addMinistries(List<Country> countries, int count) {
        int wanted = all.size() + count;
        for (var sector : Tsv.read("sectors.tsv")) {
            for (var country : countries) {
                if (all.size() < wanted && !byCode.containsKey(code(country, sector))) {
                    add(ministry(country, sector));
                }
            }
        }
    }

    private Organisation ministry(Country country, Tsv.Line sector) {
        var names = new HashMap<>(Map.of("fr", sector.text("fr"), "ar", sector.text("ar")));
        if (!country.language().equals("en")) {
            names.put(country.language(), sector.text(country.language()));
        }
        return new Organisation(
                all.size() + 1,
                code(country, sector),
                sector.text("kind"),
                sector.text("en"),
                Json.translations("name", names),
                country,
                null,
                sector.text("code").toLowerCase(Locale.ROOT) + ".gov." + country.domain() + ".example");
    }

    private void addDonors(int count) {
        var lines = Tsv.read("donors.tsv");
        for (int number = 0; number < count; number++) {
            var line = lines.get(number % lines.size());
            int window = number / lines.size() + 1;
            add(donor(line, "DON-" + line.text("code") + window, window == 1 ? "" : " " + window));
        }
    }

    private Organisation donor(Tsv.Line line, String code, String window) {
        var names = Map.of("fr", line.text("fr") + window, "ar", line.text("ar") + window);
        return new Organisation(
                all.size() + 1,
                code,
                "DONOR",
                line.text("first") + " " + line.text("second") + window,
                Json.translations("name", names),
                null,
                null,
                "donors.example");
    }

    private void add(Organisation organisation) {
        all.add(organisation);
        byCode.put(organisation.code(), organisation);
    }

    private static String code(Country country, Tsv.Line sector) {
        return country.iso3() + "-" + sector.text("code");
    }

    private static List<Organisation> hosts(List<Organisation> organisations) {
        return organisations.stream().filter(Organisation::hostsCohorts).toList();
    }
}
