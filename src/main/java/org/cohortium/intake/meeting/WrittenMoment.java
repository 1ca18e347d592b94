package org.cohortium.intake.meeting;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cohortium.intake.DateOrder;
import org.cohortium.intake.ListWords;
import org.cohortium.intake.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * A date with a time as it stands in a cell, before it is known whether day or month comes first.
 *
 * @param numbers of the date in their order; a month written as a word stands second, after the day
 * @param named whether the month is a word, so that the order is known
 * @param halves whether the time is one of twelve hours
 * @param offset from UTC, where the cell names it
 */
record WrittenMoment(
        List<Integer> numbers,
        boolean yearFirst,
        boolean named,
        boolean halves,
        LocalTime time,
        @Nullable ZoneOffset offset) {
    private static final int LONGEST = 60;
    /** Letters beside month and half of the day: "at", "de", "Uhr" or a zone. More of them, and it is a title. */
    private static final int FILLING = 8;

    private static final Pattern TIME =
            Pattern.compile("(?<![\\d:])(\\d{1,2}):(\\d{2})(?::(\\d{2}))?(?:\\.\\d+)?(?![\\d:])");
    private static final Pattern OFFSET =
            Pattern.compile("^\\s*(?:(z)$|\\(?(?:utc|gmt)?\\s*([+-]\\d{2}):?(\\d{2})\\)?$)");
    private static final Pattern AFTERNOON =
            Pattern.compile("(?<!\\p{L})(?:p\\.?\\s?m\\.?|\\u0645|\\u0645\\u0633\\u0627\\u0621)(?!\\p{L})|下午|午後|오후");
    private static final Pattern MORNING = Pattern.compile(
            "(?<!\\p{L})(?:a\\.?\\s?m\\.?|\\u0635|\\u0635\\u0628\\u0627\\u062d\\u0627)(?!\\p{L})|上午|午前|오전");
    private static final Pattern TOKENS = Pattern.compile("\\d+|[\\p{L}\\p{M}]+");

    WrittenMoment {
        numbers = List.copyOf(numbers);
    }

    /** Null where the text is no date with a time. */
    static @Nullable WrittenMoment read(String cell) {
        String text = PlainText.digits(PlainText.tidy(cell)).toLowerCase(Locale.ROOT);
        Matcher time = TIME.matcher(text);
        if (text.length() > LONGEST || !time.find()) {
            return null;
        }
        String after = text.substring(time.end());
        Matcher offset = OFFSET.matcher(after);
        boolean zoned = offset.find();
        String rest = text.substring(0, time.start()) + " " + (zoned ? "" : after);
        boolean afternoon = AFTERNOON.matcher(rest).find();
        boolean halves = afternoon || MORNING.matcher(rest).find();
        try {
            LocalTime clock = clock(time, afternoon, halves);
            String date =
                    MORNING.matcher(AFTERNOON.matcher(rest).replaceAll(" ")).replaceAll(" ");
            return date(date, clock, halves, zoned ? offset(offset) : null);
        } catch (DateTimeException | NumberFormatException impossible) {
            return null;
        }
    }

    private static LocalTime clock(Matcher time, boolean afternoon, boolean halves) {
        int hour = Integer.parseInt(time.group(1));
        int seconds = time.group(3) == null ? 0 : Integer.parseInt(time.group(3));
        int inDay = !halves || hour > 12 ? hour : hour % 12 + (afternoon ? 12 : 0);
        return LocalTime.of(inDay, Integer.parseInt(time.group(2)), seconds);
    }

    private static ZoneOffset offset(Matcher written) {
        if (written.group(1) != null) {
            return ZoneOffset.UTC;
        }
        int hours = Integer.parseInt(written.group(2));
        int minutes = Integer.parseInt(written.group(3));
        return ZoneOffset.ofHoursMinutes(hours, hours < 0 ? -minutes : minutes);
    }

    private static @Nullable WrittenMoment date(
            String text, LocalTime time, boolean halves, @Nullable ZoneOffset offset) {
        List<String> numbers = new ArrayList<>();
        Integer month = null;
        int letters = 0;
        Matcher tokens = TOKENS.matcher(text);
        while (tokens.find()) {
            String token = tokens.group();
            if (Character.isDigit(token.charAt(0))) {
                numbers.add(token);
            } else if (month == null && ListWords.usual().month(token) != null) {
                month = ListWords.usual().month(token);
            } else {
                letters += token.length();
            }
        }
        if (letters > FILLING || numbers.stream().anyMatch(number -> number.length() > 4)) {
            return null;
        }
        boolean yearFirst = !numbers.isEmpty() && numbers.get(0).length() == 4;
        List<Integer> values =
                new ArrayList<>(numbers.stream().map(Integer::valueOf).toList());
        boolean named = month != null && values.size() == 2;
        if (named) {
            values.add(1, month);
        }
        return values.size() == 3 ? new WrittenMoment(values, yearFirst, named, halves, time, offset) : null;
    }

    /** Whether the order of day and month is still to be found out. */
    boolean isOpen() {
        return !yearFirst && !named;
    }

    /** The moment on the clocks of a zone; null where there is no such day. @param own zone of cells that name none */
    @Nullable
    LocalDateTime at(DateOrder order, ZoneId own, ZoneId zone) {
        boolean monthFirst = isOpen() && order == DateOrder.MONTH_FIRST;
        int year = numbers.get(yearFirst ? 0 : 2);
        int month = numbers.get(monthFirst ? 0 : 1);
        int day = numbers.get(yearFirst ? 2 : monthFirst ? 1 : 0);
        try {
            LocalDateTime there =
                    LocalDate.of(year < 100 ? 2_000 + year : year, month, day).atTime(time);
            return there.atZone(offset == null ? own : offset)
                    .withZoneSameInstant(zone)
                    .toLocalDateTime();
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }
}
