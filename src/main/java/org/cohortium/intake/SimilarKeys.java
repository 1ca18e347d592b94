package org.cohortium.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the known keys a few letters away from another, without comparing it with each letter by letter. */
final class SimilarKeys {
    private final Map<Integer, List<Known>> byLength = new HashMap<>();

    /** @param letters one bit for each letter it has, letters sharing 64 bits */
    private record Known(String key, long letters) {}

    void add(String key) {
        byLength.computeIfAbsent(key.length(), length -> new ArrayList<>()).add(new Known(key, letters(key)));
    }

    List<String> within(String key, int allowed) {
        List<String> found = new ArrayList<>();
        long letters = letters(key);
        for (int length = key.length() - allowed; length <= key.length() + allowed; length++) {
            for (Known known : byLength.getOrDefault(length, List.of())) {
                boolean worthwhile = Long.bitCount(known.letters ^ letters) <= 2 * allowed;
                if (worthwhile && EditDistance.within(key, known.key, allowed)) {
                    found.add(known.key);
                }
            }
        }
        return found;
    }

    private static long letters(String key) {
        long letters = 0;
        for (int i = 0; i < key.length(); i++) {
            letters |= 1L << (key.charAt(i) & 63);
        }
        return letters;
    }
}
