package org.cohortium.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.cohortium.person.Sex;
import org.jspecify.annotations.Nullable;

/**
 * The words of nomination lists in every language at once, from {@code dictionary/*.properties}. A list may mix
 * languages, as those of bilingual administrations do.
 */
public final class ListWords {
    static final List<String> LANGUAGES = List.of("en", "fr", "es", "pt", "ar", "zh", "ru");
    private static final ListWords USUAL = new ListWords();

    private final Headings headings = new Headings();
    private final Map<String, Sex> sexes = new HashMap<>();
    private final Map<String, Boolean> answers = new HashMap<>();
    private final Map<String, Integer> months = new HashMap<>();
    private final Set<String> totals = new TreeSet<>();
    private final Set<String> signatures = new TreeSet<>();
    private final Map<Character, Character> orderLetters = new HashMap<>();

    private ListWords() {
        LANGUAGES.forEach(this::load);
    }

    public static ListWords usual() {
        return USUAL;
    }

    private void load(String language) {
        Properties words = new Properties();
        try (InputStream in = ListWords.class.getResourceAsStream("dictionary/" + language + ".properties")) {
            if (in == null) {
                throw new IllegalStateException("no dictionary for " + language);
            }
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the dictionary for " + language, e);
        }
        words.forEach((name, value) -> take((String) name, (String) value));
    }

    private void take(String name, String value) {
        int dot = name.indexOf('.');
        String kind = name.substring(0, dot);
        String rest = name.substring(dot + 1);
        switch (kind) {
            case "heading" -> each(value, (word, key) -> headings.add(word, rest));
            case "qualifier" -> each(value, (word, key) -> headings.addQualifier(word, rest));
            case "sex" ->
                each(value, (word, key) -> sexes.putIfAbsent(key, Sex.valueOf(rest.toUpperCase(Locale.ROOT))));
            case "answer" -> each(value, (word, key) -> answers.put(key, rest.equals("yes")));
            case "month" -> each(value, (word, key) -> months.put(key, Integer.valueOf(rest)));
            case "footer" -> each(value, (word, key) -> (rest.equals("total") ? totals : signatures).add(key));
            case "order" -> each(value, (word, key) -> addOrderLetter(word));
            default -> throw new IllegalStateException("the dictionary knows no " + name);
        }
    }

    private static void each(String value, BiConsumer<String, String> consumer) {
        for (String word : value.split("\\|")) {
            String key = PlainText.key(word);
            consumer.accept(word.strip(), key.isEmpty() ? word.strip() : key);
        }
    }

    /** Such as {@code day:j}: the letter French writes for the day in jj/mm/aaaa. */
    private void addOrderLetter(String word) {
        char meaning = word.charAt(0);
        orderLetters.put(word.charAt(word.length() - 1), meaning);
    }

    Headings headings() {
        return headings;
    }

    @Nullable
    Sex sex(String text) {
        return sexes.get(PlainText.key(text));
    }

    @Nullable
    Boolean answer(String text) {
        return answers.get(PlainText.key(text));
    }

    /** One to twelve. */
    @Nullable
    public Integer month(String text) {
        return months.get(PlainText.key(text));
    }

    boolean isTotal(String text) {
        return begins(totals, text);
    }

    boolean isSignature(String text) {
        return begins(signatures, text);
    }

    /** Whether the text begins with whole words of the set, as "Total: 240" does and "Totalus" does not. */
    private static boolean begins(Set<String> known, String text) {
        StringBuilder begun = new StringBuilder();
        List<String> words = new ArrayList<>(PlainText.words(text));
        for (String word : words) {
            begun.append(word);
            if (known.contains(begun.toString())) {
                return true;
            }
        }
        return false;
    }

    /** The order a heading asks for, as in "(dd/mm/yyyy)" or "(jj/mm/aaaa)"; null where it asks for none. */
    @Nullable
    DateOrder orderAskedBy(String heading) {
        StringBuilder order = new StringBuilder();
        for (String run : heading.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
            Character meaning =
                    run.isEmpty() || run.chars().distinct().count() > 1 ? null : orderLetters.get(run.charAt(0));
            if (meaning != null && order.indexOf(meaning.toString()) < 0) {
                order.append(meaning);
            }
        }
        if (order.indexOf("y") < 0) {
            return null;
        }
        int day = order.indexOf("d");
        int month = order.indexOf("m");
        return day < 0 || month < 0 ? null : day < month ? DateOrder.DAY_FIRST : DateOrder.MONTH_FIRST;
    }
}
