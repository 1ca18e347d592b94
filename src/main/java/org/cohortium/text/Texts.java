package org.cohortium.text;

import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/**
 * All texts of the application, or of something that brings its own: one pattern a key and language, merged from a set of bundles a feature. Patterns are
 * ICU MessageFormat with named placeholders. Source: {@code org/cohortium/i18n/bundles.txt} names the sets,
 * {@code <set>_<language>.properties} (UTF-8) hold them.
 */
public final class Texts {
    private static final String FOLDER = "/org/cohortium/i18n/";

    private final Map<Language, Map<String, String>> patterns;

    private Texts(Map<Language, Map<String, String>> patterns) {
        this.patterns = patterns;
    }

    /**
     * Reads every bundle.
     *
     * @throws IllegalStateException if a bundle named in the index is missing or a key stands in two bundles
     */
    public static Texts load() {
        Map<Language, Map<String, String>> patterns = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            patterns.put(language, read(language));
        }
        return new Texts(patterns);
    }

    /** Texts that do not come from bundles: patterns by key, for each language. */
    public static Texts of(Map<Language, Map<String, String>> patterns) {
        Map<Language, Map<String, String>> kept = new EnumMap<>(Language.class);
        patterns.forEach((language, texts) -> kept.put(language, Map.copyOf(texts)));
        return new Texts(kept);
    }

    /** Names of the bundle sets, in the order of the index. */
    static List<String> bundles() {
        try (InputStream index = open("bundles.txt")) {
            return new String(index.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Words in(Language language) {
        return in(language, language.formats());
    }

    /** The texts in a language, with numbers and dates inside them written as another locale of it does. */
    public Words in(Language language, ULocale formats) {
        return new Words(patterns(language), language, formats);
    }

    Map<String, String> patterns(Language language) {
        return patterns.getOrDefault(language, Map.of());
    }

    private static Map<String, String> read(Language language) {
        Map<String, String> merged = new HashMap<>();
        for (String bundle : bundles()) {
            String file = bundle + "_" + language.tag() + ".properties";
            properties(file).forEach((key, pattern) -> {
                if (merged.put((String) key, (String) pattern) != null) {
                    throw new IllegalStateException("text key " + key + " stands twice, again in " + file);
                }
            });
        }
        return Map.copyOf(merged);
    }

    private static Properties properties(String file) {
        try (InputStreamReader reader = new InputStreamReader(open(file), StandardCharsets.UTF_8)) {
            Properties properties = new Properties();
            properties.load(reader);
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String file) {
        InputStream stream = Texts.class.getResourceAsStream(FOLDER + file);
        if (stream == null) {
            throw new IllegalStateException("bundle " + FOLDER + file + " is not there");
        }
        return stream;
    }
}
