package org.cohortium.funding.expenditure;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cohortium.shared.TypedDigits;

/**
 * Days as a column writes them: by the year first, or in figures with the day or the month first. Which of both it is, a day
 * beyond the twelfth somewhere in the column tells; where none does, days in figures are not guessed at.
 */
final class WrittenDays {
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?:[T ]\\d{1,2}:\\d{2}.*)?");
    private static final Pattern YEAR_LAST = Pattern.compile("(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4})");
    private static final int MONTHS = 12;

    private final boolean dayFirst;
    private final boolean monthFirst;

    /** @param column all that stands in it */
    WrittenDays(List<String> column) {
        boolean day = false;
        boolean month = false;
        for (String text : column) {
            Matcher figures = YEAR_LAST.matcher(plain(text));
            if (figures.matches()) {
                day |= Integer.parseInt(figures.group(1)) > MONTHS;
                month |= Integer.parseInt(figures.group(2)) > MONTHS;
            }
        }
        dayFirst = day;
        monthFirst = month;
    }

    /** Nothing where it is no day, or could be two. */
    Optional<LocalDate> read(String text) {
        String plain = plain(text);
        Matcher year = YEAR_FIRST.matcher(plain);
        if (year.matches()) {
            return day(year.group(1), year.group(2), year.group(3));
        }
        Matcher figures = YEAR_LAST.matcher(plain);
        if (!figures.matches()) {
            return Optional.empty();
        }
        String first = figures.group(1);
        String second = figures.group(2);
        if (Integer.parseInt(first) == Integer.parseInt(second) || dayFirst && !monthFirst) {
            return day(figures.group(3), second, first);
        }
        return monthFirst && !dayFirst ? day(figures.group(3), first, second) : Optional.empty();
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    private static String plain(String text) {
        return TypedDigits.plain(text).replaceAll("\\p{Cf}", "").strip();
    }
}
