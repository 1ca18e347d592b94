package org.cohortium.results;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Somebody who has what was published and knows what the figures mean: inequalities between counts, each narrowing what
 * the others can be. Written apart from what protects against it.
 */
final class Attacker {
    private static final long NO_END = 1_000_000;

    private final Map<String, Long> least = new HashMap<>();
    private final Map<String, Long> most = new HashMap<>();
    private final List<Map<String, Integer>> notAboveZero = new ArrayList<>();

    void learn(String count, long value) {
        least.put(count, value);
        most.put(count, value);
    }

    void isAtMost(String part, String whole) {
        notAboveZero.add(Map.of(part, 1, whole, -1));
    }

    /** The whole is not more than its parts together. */
    void isCoveredBy(String whole, List<String> parts) {
        Map<String, Integer> terms = new HashMap<>();
        parts.forEach(part -> terms.put(part, -1));
        terms.put(whole, 1);
        notAboveZero.add(terms);
    }

    /** The parts together are not more than the whole. */
    void covers(String whole, List<String> parts) {
        Map<String, Integer> terms = new HashMap<>();
        parts.forEach(part -> terms.put(part, 1));
        terms.put(whole, -1);
        notAboveZero.add(terms);
    }

    void areTheSame(String one, String other) {
        isAtMost(one, other);
        isAtMost(other, one);
    }

    long least(String count) {
        return least.getOrDefault(count, 0L);
    }

    long most(String count) {
        return most.getOrDefault(count, NO_END);
    }

    /** Works out all that follows. */
    void think() {
        boolean wiser = true;
        while (wiser) {
            wiser = false;
            for (Map<String, Integer> terms : notAboveZero) {
                wiser |= narrow(terms);
            }
        }
    }

    private boolean narrow(Map<String, Integer> terms) {
        boolean wiser = false;
        long smallest = terms.entrySet().stream()
                .mapToLong(term -> smallest(term.getKey(), term.getValue()))
                .sum();
        for (var term : terms.entrySet()) {
            String count = term.getKey();
            long room = smallest(count, term.getValue()) - smallest;
            if (term.getValue() > 0 && room < most(count)) {
                most.put(count, room);
                wiser = true;
            } else if (term.getValue() < 0 && -room > least(count)) {
                least.put(count, -room);
                wiser = true;
            }
        }
        return wiser;
    }

    private long smallest(String count, int sign) {
        return sign > 0 ? least(count) : -most(count);
    }
}
