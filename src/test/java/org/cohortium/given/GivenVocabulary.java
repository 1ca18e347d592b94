package org.cohortium.given;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** Headings, words and people in seven languages for made-up lists. */
final class GivenVocabulary {
    private static final Map<String, Map<String, List<String>>> LANGUAGES = load();

    private final Map<String, List<String>> words;
    private final Random random;

    GivenVocabulary(String language, Random random) {
        this.words = LANGUAGES.get(language);
        this.random = random;
    }

    static List<String> languages() {
        return List.copyOf(LANGUAGES.keySet());
    }

    boolean has(String key) {
        return words.containsKey(key);
    }

    List<String> all(String key) {
        return words.get(key);
    }

    String any(String key) {
        List<String> choices = words.get(key);
        return choices.get(random.nextInt(choices.size()));
    }

    /** The name of a month, one to twelve. */
    String month(int number) {
        return words.get("months").get(0).split(" ")[number - 1].replace('_', ' ');
    }

    private static Map<String, Map<String, List<String>>> load() {
        Map<String, Map<String, List<String>>> languages = new TreeMap<>();
        Map<String, List<String>> current = new HashMap<>();
        for (String line : lines()) {
            if (line.startsWith("[")) {
                current = languages.computeIfAbsent(line.substring(1, line.length() - 1), key -> new HashMap<>());
            } else if (line.contains(" = ")) {
                int equals = line.indexOf(" = ");
                List<String> choices = new ArrayList<>();
                for (String choice : line.substring(equals + 3).split("\\|")) {
                    choices.add(choice.strip());
                }
                current.put(line.substring(0, equals), choices);
            }
        }
        return languages;
    }

    private static List<String> lines() {
        try (InputStream in = GivenVocabulary.class.getResourceAsStream("layouts.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
