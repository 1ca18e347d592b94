package org.cohortium.intake;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Words that turn what stands beside them in a heading: "in English" makes a name its Latin form, "supervisor's" makes
 * anything somebody else's.
 */
final class HeadingQualifiers {
    private final Set<String> latin = new HashSet<>();
    private final Set<String> ofOthers = new HashSet<>();

    /** @param kind {@code latin} or {@code ofOthers} */
    void add(String words, String kind) {
        (kind.equals("latin") ? latin : ofOthers).add(PlainText.key(words));
    }

    /** Turns the meanings found for a heading that is not in the dictionary as a whole. */
    void apply(String heading, Map<Field, HeadingMatch> found) {
        if (found.isEmpty()) {
            return;
        }
        List<String> words = PlainText.words(heading);
        if (has(words, ofOthers)) {
            turn(found, Field.OTHER);
        } else if (has(words, latin) && found.keySet().stream().anyMatch(Field::isPartOfName)) {
            turn(found, Field.LATIN_NAME);
        }
    }

    private static void turn(Map<Field, HeadingMatch> found, Field field) {
        found.clear();
        found.put(field, new HeadingMatch(field, null, HeadingMatch.SURE));
    }

    private static boolean has(List<String> words, Set<String> qualifiers) {
        String whole = String.join("", words);
        return qualifiers.stream().anyMatch(wanted -> isHan(wanted) ? whole.contains(wanted) : runs(words, wanted));
    }

    /** Whether some words in a row, run together, are the wanted ones. */
    private static boolean runs(List<String> words, String wanted) {
        for (int from = 0; from < words.size(); from++) {
            StringBuilder run = new StringBuilder();
            for (int to = from; to < words.size() && run.length() < wanted.length(); to++) {
                run.append(words.get(to));
            }
            if (run.toString().equals(wanted)) {
                return true;
            }
        }
        return false;
    }

    /** Chinese does not part words. */
    static boolean isHan(String text) {
        return text.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
    }
}
