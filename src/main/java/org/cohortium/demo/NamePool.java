package org.cohortium.demo;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** First and family names of one culture, from which made-up people are named. */
final class NamePool {
    private static final Pattern NOT_A_LETTER = Pattern.compile("[^a-z]");
    private static final Pattern ACCENT = Pattern.compile("\\p{M}");

    private final Map<String, List<NamePart>> parts = new HashMap<>();
    private final boolean familyFirst;
    private final String scriptJoiner;
    private final NamePart feminineEnding;

    private NamePool(Tsv.Line line) {
        this.familyFirst = line.yes("familyFirst");
        this.scriptJoiner = line.text("scriptJoiner").equals("none") ? "" : " ";
        this.feminineEnding = new NamePart(line.text("feminineLatin"), line.text("feminineScript"));
    }

    /** All pools by their name. */
    static Map<String, NamePool> all() {
        var pools = Tsv.read("pools.tsv").stream().collect(Collectors.toMap(line -> line.text("pool"), NamePool::new));
        Tsv.text("names.txt")
                .lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\t"))
                .forEach(cells -> pools.get(cells[0]).parts.put(cells[1], parts(cells[2])));
        return pools;
    }

    PersonName name(boolean female, Chance chance) {
        var family = family(female, chance);
        var given = chance.pick(parts.get(female ? "F" : "M"));
        var second = parts.get(female ? "F2" : "M2");
        if (second != null && chance.happens(0.45)) {
            var middle = chance.pick(second);
            given = middle.latin().equals(family.latin()) ? given : given.join(middle, " ");
        }
        return named(family, given);
    }

    private PersonName named(NamePart family, NamePart given) {
        var first = familyFirst ? family : given;
        var last = familyFirst ? given : family;
        var whole = first.join(last, scriptJoiner);
        boolean ownScript = whole.isScript();
        return new PersonName(
                whole.own(),
                family.own(),
                given.own(),
                ownScript ? whole.latin() : null,
                letters(given.latin().split(" ")[0]) + "." + letters(family.latin()));
    }

    private NamePart family(boolean female, Chance chance) {
        var family = chance.pick(parts.get("FAMILY"));
        return female ? family.ending(feminineEnding) : family;
    }

    private static String letters(String latin) {
        var plain =
                ACCENT.matcher(Normalizer.normalize(latin, Normalizer.Form.NFD)).replaceAll("");
        return NOT_A_LETTER.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll("");
    }

    private static List<NamePart> parts(String text) {
        return Arrays.stream(text.split(" ")).map(NamePart::of).toList();
    }
}
