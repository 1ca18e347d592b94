package org.cohortium.intake.gradebook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What whoever takes a gradebook in has decided.
 *
 * @param columns what columns are taken for, by their place from 0; null: as proposed
 * @param confirmed lines to be confirmed that are right: {@code enrolment:row}, or {@link #NAMES} for all that are clear
 * @param scoredOn the day of the points; null for today
 */
public record ScoreChoices(
        @Nullable Map<Integer, ColumnUse> columns,
        Set<String> confirmed,
        OnConflict onConflict,
        @Nullable LocalDate scoredOn) {
    public static final ScoreChoices NONE = new ScoreChoices(null, Set.of(), OnConflict.KEEP, null);

    /** Confirms every line whose name fits one person only, and the person no other line. */
    public static final String NAMES = "names";

    private static final Pattern KEY = Pattern.compile("\\d{1,18}:\\d{1,9}");
    private static final Pattern USE = Pattern.compile("(\\d{1,5}):(\\d{1,18}):(\\d{1,7}(?:\\.\\d{1,2})?)");

    public ScoreChoices {
        columns = columns == null ? null : Map.copyOf(columns);
        confirmed = Set.copyOf(confirmed);
    }

    /**
     * @param keys with commas between
     * @throws IllegalArgumentException if one is neither two numbers with a colon between nor {@link #NAMES}
     */
    public static Set<String> keys(String keys) {
        return parts(keys)
                .map(key -> {
                    if (!key.equals(NAMES) && !KEY.matcher(key).matches()) {
                        throw new IllegalArgumentException("neither enrolment:row nor names: " + key);
                    }
                    return key;
                })
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * @param uses {@code column:assessment:full marks} with commas between; columns from 1
     * @throws IllegalArgumentException if one is not three such numbers
     */
    public static Map<Integer, ColumnUse> uses(String uses) {
        Map<Integer, ColumnUse> columns = new HashMap<>();
        parts(uses).forEach(use -> {
            Matcher parsed = USE.matcher(use);
            if (!parsed.matches()) {
                throw new IllegalArgumentException("not column:assessment:full marks: " + use);
            }
            columns.put(
                    Integer.parseInt(parsed.group(1)) - 1,
                    new ColumnUse(Long.parseLong(parsed.group(2)), new BigDecimal(parsed.group(3))));
        });
        return columns;
    }

    private static Stream<String> parts(String text) {
        return Stream.of(text.split(",")).map(String::strip).filter(part -> !part.isEmpty());
    }
}
