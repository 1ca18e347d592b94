package org.cohortium.text;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.AbstractMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * All texts in one reader's language. A map so that pages can say {@code #{m['cohort.title']}}; texts with
 * placeholders are asked for by {@link #of(String, Object...)}. A key nobody wrote reads as itself in brackets.
 */
public final class Words extends AbstractMap<String, String> {
    private final Map<String, String> patterns;
    private final Language language;
    private final ULocale formats;

    Words(Map<String, String> patterns, Language language, ULocale formats) {
        this.patterns = patterns;
        this.language = language;
        this.formats = formats;
    }

    public Language language() {
        return language;
    }

    public ULocale formats() {
        return formats;
    }

    /** The same words with digits as a workbook's cells have them, so that text and cells of one sheet agree. */
    public Words withCellDigits() {
        return new Words(patterns, language, formats.setKeywordValue("numbers", "latn"));
    }

    @Override
    public String get(Object key) {
        return filled(String.valueOf(key), Map.of());
    }

    @Override
    public boolean containsKey(Object key) {
        return patterns.containsKey(key);
    }

    @Override
    public Set<Entry<String, String>> entrySet() {
        return patterns.entrySet();
    }

    /**
     * A whole sentence with its values put in.
     *
     * @param pairs name and value in turn: {@code of("cohort.seats", "taken", 42, "seats", 45)}; values are text,
     *     numbers, dates ({@link LocalDate}), times of day or enums (their name, for {@code select})
     * @throws IllegalArgumentException if a value is missing its name
     */
    public String of(String key, Object... pairs) {
        if (pairs.length % 2 != 0) {
            throw new IllegalArgumentException("text " + key + " takes name and value in turn, got " + pairs.length);
        }
        Map<String, Object> arguments = new HashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            arguments.put(String.valueOf(pairs[i]), pairs[i + 1]);
        }
        return filled(key, arguments);
    }

    /** As {@link #of(String, Object...)}, with the values by their names. */
    public String filled(String key, Map<String, Object> arguments) {
        String pattern = patterns.get(key);
        if (pattern == null) {
            return "⟨" + key + "⟩";
        }
        Map<String, Object> written = new HashMap<>();
        arguments.forEach((name, value) -> written.put(name, written(value)));
        return new MessageFormat(pattern, formats).format(written);
    }

    private Object written(Object value) {
        if (value instanceof LocalDate date) {
            return new Formats(this).date(date);
        }
        if (value instanceof LocalTime time) {
            return new Formats(this).time(time);
        }
        return value instanceof Number ? value : String.valueOf(value);
    }
}
