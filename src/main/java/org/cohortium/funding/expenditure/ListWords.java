package org.cohortium.funding.expenditure;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;

/** The words that lists of expenditure are written in: headings, categories, yes and no, in the languages lists come in. */
final class ListWords {
    private static final Map<String, String> KNOWN = read();

    private ListWords() {}

    static Optional<Column> column(String heading) {
        return meaning("column.", heading).map(Column::valueOf);
    }

    static Optional<Category> category(String word) {
        return meaning("category.", word).map(Category::valueOf);
    }

    static Optional<Boolean> flag(String word) {
        return meaning("flag.", word).map(Boolean::valueOf);
    }

    private static Optional<String> meaning(String kind, String word) {
        return Optional.ofNullable(KNOWN.get(kind + key(word)));
    }

    /** Letters and digits alone, in small letters and without accents. */
    private static String key(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{Nd}]", "");
    }

    private static Map<String, String> read() {
        Properties words = new Properties();
        try (Reader file = new InputStreamReader(
                Objects.requireNonNull(ListWords.class.getResourceAsStream("words.properties")),
                StandardCharsets.UTF_8)) {
            words.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the words of lists", e);
        }
        Map<String, String> known = new HashMap<>();
        words.stringPropertyNames().forEach(name -> {
            String kind = name.substring(0, name.indexOf('.') + 1);
            String meaning = name.substring(name.indexOf('.') + 1);
            for (String word : words.getProperty(name).split(",")) {
                known.put(kind + key(word), meaning);
            }
            known.put(kind + key(meaning), meaning);
        });
        return Map.copyOf(known);
    }
}
