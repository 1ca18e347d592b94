package org.cohortium.results.workbook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.cohortium.results.Dimension;
import org.cohortium.results.Measures;
import org.cohortium.results.framework.Accumulation;
import org.cohortium.results.framework.Categories;
import org.cohortium.results.framework.Direction;
import org.cohortium.results.framework.FrameworkFigures.Surroundings;
import org.cohortium.results.framework.ResultKind;
import org.cohortium.results.framework.Unit;
import org.cohortium.text.Formats;
import org.cohortium.text.Language;
import org.cohortium.text.Texts;
import org.cohortium.text.Words;

/** What can be chosen in a framework's workbook, as one language says it; words of the other languages are understood too. */
final class FrameworkCells {
    /** What is offered: by list, codes with the words for them. */
    private final Map<String, Map<String, String>> offered = new LinkedHashMap<>();

    /** By list: codes by words of any language, small letters. */
    private final Map<String, Map<String, String>> known = new HashMap<>();

    private final Words words;

    FrameworkCells(Texts texts, Language language, Surroundings about) {
        this.words = texts.in(language);
        for (Language each : Language.values()) {
            learn(texts.in(each), about, each == language);
        }
    }

    Words words() {
        return words;
    }

    private void learn(Words from, Surroundings about, boolean offers) {
        for (ResultKind each : ResultKind.values()) {
            learn("kind", each.name(), from.get("funding.result." + each), offers);
        }
        for (Unit each : Unit.values()) {
            learn("unit", each.name(), from.get("funding.unit." + each), offers);
        }
        for (Direction each : Direction.values()) {
            learn("direction", each.name(), from.get("framework.direction." + each), offers);
        }
        for (Accumulation each : Accumulation.values()) {
            learn("accumulation", each.name(), from.get("framework.accumulation." + each), offers);
        }
        Measures.all()
                .forEach(each -> learn("measure", each.key(), from.get("measure." + each.key() + ".name"), offers));
        for (String each : Categories.parts()) {
            learn("part", each, part(from, each), offers);
        }
        Formats formats = new Formats(from);
        about.countries().forEach(each -> learn("part", "country=" + each, formats.country(each), false));
        about.cohorts().forEach(each -> learn("part", "cohort=" + each, each, offers));
        learn("sex", "FEMALE", from.get("category.sex.FEMALE"), offers);
        learn("sex", "MALE", from.get("category.sex.MALE"), offers);
    }

    private static String part(Words from, String part) {
        int at = part.indexOf('=');
        return from.get("dimension." + part.substring(0, at)) + ": "
                + from.get("category." + part.substring(0, at) + "." + part.substring(at + 1));
    }

    private void learn(String list, String code, String word, boolean offers) {
        Map<String, String> codes = known.computeIfAbsent(list, each -> new HashMap<>());
        codes.put(key(word), code);
        codes.put(key(code), code);
        if (offers) {
            offered.computeIfAbsent(list, each -> new LinkedHashMap<>()).put(code, word);
        }
    }

    /** The lists that are offered, in a fixed order. */
    List<String> lists() {
        return new ArrayList<>(offered.keySet());
    }

    List<String> offered(String list) {
        return new ArrayList<>(offered.get(list).values());
    }

    /** A code in words; a code that nothing is offered for, as it is. */
    String shown(String list, String code) {
        String word = offered.get(list).get(code);
        return word != null ? word : code;
    }

    /** The code somebody meant. */
    Optional<String> code(String list, String typed) {
        return Optional.ofNullable(known.get(list).get(key(typed)));
    }

    static List<String> dimensions() {
        return Arrays.stream(Dimension.values()).map(Dimension::key).toList();
    }

    private static String key(String text) {
        return text.replaceAll("[\\p{Cf}]", "")
                .replaceAll("[\\s\\p{Z}]+", " ")
                .strip()
                .toLowerCase(Locale.ROOT);
    }
}
