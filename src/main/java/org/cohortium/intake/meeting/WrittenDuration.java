package org.cohortium.intake.meeting;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cohortium.intake.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * A length of time as it stands in a cell: {@code 1h 27m 51s}, {@code 1 Std. 27 Min.}, {@code 25 mins}, {@code 01:27:51}.
 *
 * @param parts how many units it is written in
 */
record WrittenDuration(Duration length, int parts) {
    private static final Pattern CLOCK = Pattern.compile("(\\d{1,3}):(\\d{2}):(\\d{2})");
    private static final Pattern UNITS = Pattern.compile("(?:\\d{1,4}\\s?[\\p{L}\\p{M}]{1,9}\\.?[\\s,\\u060c]*){1,3}");
    private static final Pattern PART = Pattern.compile("(\\d{1,4})\\s?([\\p{L}\\p{M}]+)");
    /** Minutes begin so in every language the tools are sold in; hours and seconds then follow from the order. */
    private static final Pattern MINUTES = Pattern.compile("[m\\u043c\\u062f分].*");

    private static final Pattern SECONDS = Pattern.compile("(?:s(?!t)|[\\u0441\\u062b秒]).*");

    /** Null where the text is none; a bare number is none either, as it could count anything. */
    static @Nullable WrittenDuration read(String cell) {
        String text = PlainText.digits(PlainText.tidy(cell)).toLowerCase(Locale.ROOT);
        Matcher clock = CLOCK.matcher(text);
        if (clock.matches()) {
            return of(List.of(clock.group(1), clock.group(2), clock.group(3)), 0);
        }
        if (!UNITS.matcher(text).matches()) {
            return null;
        }
        List<String> numbers = new ArrayList<>();
        Matcher part = PART.matcher(text);
        int first = 0;
        while (part.find()) {
            if (numbers.isEmpty()) {
                String unit = part.group(2);
                first = SECONDS.matcher(unit).matches()
                        ? 2
                        : MINUTES.matcher(unit).matches() ? 1 : 0;
            }
            numbers.add(part.group(1));
        }
        return of(numbers, first);
    }

    /** @param first unit of the first number: 0 hours, 1 minutes, 2 seconds */
    private static @Nullable WrittenDuration of(List<String> numbers, int first) {
        if (first + numbers.size() > 3) {
            return null;
        }
        long seconds = 0;
        for (int i = 0; i < numbers.size(); i++) {
            long unit = first + i == 0 ? 3_600 : first + i == 1 ? 60 : 1;
            seconds += Long.parseLong(numbers.get(i)) * unit;
        }
        return new WrittenDuration(Duration.ofSeconds(seconds), numbers.size());
    }
}
