package org.cohortium.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads dates and years of birth in any usual shape: ISO, figures in either order, names of months in seven languages,
 * figures of other scripts, a year alone, a month and a year, a spreadsheet's serial number.
 */
final class BirthReader {
    private static final Pattern TIME =
            Pattern.compile("[T ]\\d{1,2}:\\d{2}(:\\d{2})?(\\.\\d+)?\\s*([ap]\\.?m\\.?|z)?$", Pattern.CASE_INSENSITIVE);
    private static final Pattern TOKENS = Pattern.compile("\\d+|[\\p{L}\\p{M}]+");
    private static final Set<String> FILLERS = Set.of(
            "de", "del", "of", "the", "le", "el", "em", "en", "er", "st", "nd", "rd", "th", "г", "года", "год", "م",
            "عام", "سنه", "ميلادي", "ميلاديه", "年", "日", "号", "生", "o", "a", "ad", "à", "né", "born", "in");
    private static final LocalDate SERIAL_EPOCH = LocalDate.of(1899, 12, 30);

    private final DateOrder order;
    private final LocalDate today;

    BirthReader(DateOrder order, LocalDate today) {
        this.order = order;
        this.today = today;
    }

    /** What a cell says: at most one of the two is set; neither where it says nothing of a date. */
    record Reading(
            @Nullable Birth birth,
            boolean impossible,
            @Nullable DateOrder shows) {
        static final Reading NOTHING = new Reading(null, false, null);
        static final Reading IMPOSSIBLE = new Reading(null, true, null);
    }

    Reading read(String cell) {
        String text = PlainText.digits(PlainText.tidy(cell)).toLowerCase(Locale.ROOT);
        text = TIME.matcher(text).replaceFirst("");
        List<String> numbers = new ArrayList<>();
        Integer month = null;
        StringBuilder word = new StringBuilder();
        Matcher tokens = TOKENS.matcher(text.replaceAll("(?<=\\d)月|[年日号]", " $0 "));
        while (tokens.find()) {
            String token = tokens.group();
            if (Character.isDigit(token.charAt(0))) {
                numbers.add(token);
            } else if (!FILLERS.contains(token) && !(token.equals("月") && !numbers.isEmpty())) {
                word.append(token).append(' ');
            }
        }
        if (!word.isEmpty()) {
            month = ListWords.usual().month(word.toString());
            if (month == null) {
                return Reading.NOTHING;
            }
        }
        try {
            return month == null ? inFigures(numbers) : withMonth(numbers, month);
        } catch (DateTimeException | NumberFormatException e) {
            return Reading.IMPOSSIBLE;
        }
    }

    private Reading withMonth(List<String> numbers, int month) {
        if (numbers.size() == 1) {
            return found(Birth.in(year(numbers.get(0))));
        }
        if (numbers.size() != 2) {
            return Reading.NOTHING;
        }
        boolean yearFirst = isYear(numbers.get(0));
        String year = numbers.get(yearFirst ? 0 : 1);
        String day = numbers.get(yearFirst ? 1 : 0);
        return found(Birth.on(LocalDate.of(year(year), month, Integer.parseInt(day))));
    }

    private Reading inFigures(List<String> numbers) {
        return switch (numbers.size()) {
            case 1 -> single(numbers.get(0));
            case 2 -> monthAndYear(numbers.get(0), numbers.get(1));
            case 3 -> three(numbers.get(0), numbers.get(1), numbers.get(2));
            default -> Reading.NOTHING;
        };
    }

    private static Reading single(String number) {
        if (number.length() == 4) {
            return found(Birth.in(Integer.parseInt(number)));
        }
        if (number.length() == 5) {
            return found(Birth.on(SERIAL_EPOCH.plusDays(Integer.parseInt(number))));
        }
        if (number.length() == 8) {
            int[] parts = {
                Integer.parseInt(number.substring(0, 4)),
                Integer.parseInt(number.substring(4, 6)),
                Integer.parseInt(number.substring(6))
            };
            return found(Birth.on(LocalDate.of(parts[0], parts[1], parts[2])));
        }
        return Reading.NOTHING;
    }

    private Reading monthAndYear(String first, String second) {
        boolean yearFirst = first.length() == 4;
        if (!yearFirst && second.length() != 4) {
            return Reading.NOTHING;
        }
        LocalDate checked =
                LocalDate.of(year(yearFirst ? first : second), Integer.parseInt(yearFirst ? second : first), 1);
        return found(Birth.in(checked.getYear()));
    }

    private Reading three(String first, String second, String third) {
        if (isYear(first)) {
            return found(Birth.on(LocalDate.of(year(first), Integer.parseInt(second), Integer.parseInt(third))));
        }
        int one = Integer.parseInt(first);
        int two = Integer.parseInt(second);
        DateOrder shows =
                one > 12 && two <= 12 ? DateOrder.DAY_FIRST : two > 12 && one <= 12 ? DateOrder.MONTH_FIRST : null;
        boolean dayFirst = order == DateOrder.DAY_FIRST;
        try {
            LocalDate date = LocalDate.of(year(third), dayFirst ? two : one, dayFirst ? one : two);
            return new Reading(Birth.on(date), false, shows);
        } catch (DateTimeException e) {
            return new Reading(null, true, shows);
        }
    }

    private static Reading found(Birth birth) {
        return new Reading(birth, false, null);
    }

    private static boolean isYear(String number) {
        return number.length() == 4 || number.length() == 2 && Integer.parseInt(number) > 31;
    }

    /** A year of two figures is the latest one in which a nominee can have been born. */
    private int year(String number) {
        int year = Integer.parseInt(number);
        if (number.length() > 2) {
            return year;
        }
        int thisCentury = today.getYear() / 100 * 100 + year;
        return today.getYear() - thisCentury >= Birth.YOUNGEST ? thisCentury : thisCentury - 100;
    }
}
