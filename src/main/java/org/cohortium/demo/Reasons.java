package org.cohortium.demo;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Reasons given for decisions and absences, in English, French or Arabic. */
final class Reasons {
    private final Map<String, List<Tsv.Line>> byKind =
            Tsv.read("reasons.tsv").stream().collect(Collectors.groupingBy(line -> line.text("kind")));

    /** A reason of that kind, in the given language where it is written in it, else in English. */
    String draw(String kind, String language, Chance chance) {
        var column = language.equals("fr") || language.equals("ar") ? language : "en";
        return chance.pick(byKind.get(kind)).text(column);
    }
}
