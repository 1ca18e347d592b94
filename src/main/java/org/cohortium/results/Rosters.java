package org.cohortium.results;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What is known of cohorts besides their counts: the countries their people come from, and when they began. */
final class Rosters {
    private final Map<String, Set<String>> countries = new TreeMap<>();
    private final Map<String, LocalDate> registered = new HashMap<>();
    private final Map<String, LocalDate> started = new HashMap<>();

    void add(Participation participation) {
        String country = participation.traits().country();
        countries
                .computeIfAbsent(participation.cohort(), fresh -> new TreeSet<>())
                .add(country == null ? Dimension.UNKNOWN : country);
        earlier(registered, participation.cohort(), participation.reached().registered());
        earlier(started, participation.cohort(), participation.reached().started());
    }

    /** The cohorts whose people together are those of a country; empty where one of them has others, too. */
    List<String> making(String country) {
        List<String> those = countries.keySet().stream()
                .filter(cohort -> countries.get(cohort).contains(country))
                .toList();
        return those.stream().allMatch(cohort -> countries.get(cohort).size() == 1) ? those : List.of();
    }

    /** The cohorts that can have had anybody who was registered, or came further, by the end of a day. */
    List<String> begunBy(LocalDate day, Quantity reached) {
        Map<String, LocalDate> first = reached == Quantity.REGISTERED ? registered : started;
        return countries.keySet().stream()
                .filter(cohort ->
                        first.containsKey(cohort) && !first.get(cohort).isAfter(day))
                .toList();
    }

    private static void earlier(Map<String, LocalDate> first, String cohort, @Nullable LocalDate day) {
        if (day != null) {
            first.merge(cohort, day, (one, other) -> one.isBefore(other) ? one : other);
        }
    }
}
