package org.cohortium.text;

import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.Precision;
import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.DateIntervalFormat;
import com.ibm.icu.text.DisplayContext;
import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.Currency;
import com.ibm.icu.util.DateInterval;
import com.ibm.icu.util.MeasureUnit;
import com.ibm.icu.util.Region;
import com.ibm.icu.util.TimeZone;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Date;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Numbers, dates and names as one reader's locale writes them: grouping, digits, order of day and month. A value that
 * is not there, and a share of nothing, is a dash.
 */
public final class Formats {
    private static final String NOTHING = "–";
    private static final Pattern FIRST =
            Pattern.compile("(?<![\\d:+])1([ \u00a0](?:janv|févr|mars|avr|mai|juin|juil|août|sept|oct|nov|déc))");
    private static final int EXACT_DIGITS = 12;
    private static final String DAY = "yMMMd";
    private static final String MOMENT = "yMMMMdHmvvvv";

    private final Words words;

    public Formats(Words words) {
        this.words = words;
    }

    public String number(@Nullable Number value) {
        return value == null ? NOTHING : numbers().format(value).toString();
    }

    /** A number with just so many decimals, rounded half to even. */
    public String number(@Nullable Number value, int decimals) {
        return value == null
                ? NOTHING
                : numbers()
                        .precision(Precision.fixedFraction(decimals))
                        .format(exact(value))
                        .toString();
    }

    /** Without what a sum of binary fractions has too much or too little of: 0.37499999999999994 is 0.375. */
    private static Number exact(Number value) {
        return value instanceof Double
                ? BigDecimal.valueOf(value.doubleValue()).round(new MathContext(EXACT_DIGITS))
                : value;
    }

    /** A difference with its sign: +43, −4, 0. */
    public String signed(@Nullable Number value) {
        return value == null
                ? NOTHING
                : numbers()
                        .sign(NumberFormatter.SignDisplay.EXCEPT_ZERO)
                        .format(value)
                        .toString();
    }

    /** The share of part in whole as whole percent; always shown with {@link #of(long, long)} at hand. */
    public String percent(long part, long whole) {
        if (whole == 0) {
            return NOTHING;
        }
        String number = numbers()
                .precision(Precision.integer())
                .format(100.0 * part / whole)
                .toString();
        return words.of("web.percent", "number", number);
    }

    /** "42 of 45". */
    public String of(long part, long whole) {
        return words.of("web.of", "part", part, "whole", whole);
    }

    /** An amount with its currency's code, without decimals where they are nought. */
    public String money(BigDecimal amount, String currencyCode) {
        return numbers()
                .unit(Currency.getInstance(currencyCode))
                .unitWidth(NumberFormatter.UnitWidth.ISO_CODE)
                .precision(Precision.fixedFraction(2)
                        .trailingZeroDisplay(NumberFormatter.TrailingZeroDisplay.HIDE_IF_WHOLE))
                .format(amount)
                .toString();
    }

    /** A file's size in the largest unit that leaves at least one, decimal thousands. */
    public String size(long bytes) {
        if (bytes < 1_000) {
            return sized(bytes, MeasureUnit.BYTE);
        }
        return bytes < 1_000_000 ? sized(bytes / 1e3, MeasureUnit.KILOBYTE) : sized(bytes / 1e6, MeasureUnit.MEGABYTE);
    }

    /** "25 Nov 2026". */
    public String date(@Nullable LocalDate day) {
        return date(day, DAY);
    }

    /** "Wed 25 Nov". */
    public String weekday(@Nullable LocalDate day) {
        return date(day, "MMMEd");
    }

    /** "25 Nov". */
    public String dayOfMonth(@Nullable LocalDate day) {
        return date(day, "MMMd");
    }

    /** "Nov". */
    public String month(@Nullable LocalDate day) {
        return date(day, "LLL");
    }

    /** "Wednesday, 25 November 2026". */
    public String longDate(@Nullable LocalDate day) {
        return date(day, "yMMMMEEEEd");
    }

    /** "6 Oct – 8 Dec 2026"; both days belong to it. */
    public String dates(LocalDate first, LocalDate last) {
        DateIntervalFormat format = DateIntervalFormat.getInstance(DAY, words.formats());
        format.setTimeZone(TimeZone.GMT_ZONE);
        return ordinal(format.format(
                new DateInterval(atNoon(first).getTime(), atNoon(last).getTime())));
    }

    /** "08:40", on the wall clock of wherever it is meant. */
    public String time(LocalTime time) {
        Instant instant = LocalDate.EPOCH.atTime(time).toInstant(ZoneOffset.UTC);
        return formatted(Date.from(instant), "Hm", TimeZone.GMT_ZONE);
    }

    /** "25 November 2026 at 08:40 East Africa Time": the zone is named. */
    public String moment(Instant instant, ZoneId zone) {
        return formatted(Date.from(instant), MOMENT, TimeZone.getTimeZone(zone.getId()));
    }

    /** "East Africa Time". */
    public String zone(ZoneId zone, Instant at) {
        return formatted(Date.from(at), "vvvv", TimeZone.getTimeZone(zone.getId()));
    }

    /** A country's name from its ISO 3166-1 code, two or three letters. */
    public String country(@Nullable String code) {
        return code == null || code.isBlank()
                ? NOTHING
                : names().regionDisplayName(Region.getInstance(code).toString());
    }

    /** A language's name from its BCP 47 tag. */
    public String language(@Nullable String tag) {
        return tag == null || tag.isBlank() ? NOTHING : names().localeDisplayName(tag);
    }

    /** "Kenya, Senegal and Jordan". */
    public String list(Collection<String> items) {
        return ListFormatter.getInstance(words.formats()).format(items);
    }

    private String sized(double size, MeasureUnit unit) {
        return numbers()
                .unit(unit)
                .precision(Precision.maxSignificantDigits(3))
                .format(size)
                .toString();
    }

    private String date(@Nullable LocalDate day, String skeleton) {
        return day == null ? NOTHING : formatted(atNoon(day), skeleton, TimeZone.GMT_ZONE);
    }

    private String formatted(Date date, String skeleton, TimeZone zone) {
        DateFormat format = DateFormat.getInstanceForSkeleton(skeleton, words.formats());
        format.setTimeZone(zone);
        return ordinal(format.format(date));
    }

    /** In French the first of a month is its "1er", which the locale's patterns do not know. */
    private String ordinal(String date) {
        return words.language() == Language.FR ? FIRST.matcher(date).replaceAll("1er$1") : date;
    }

    private LocalizedNumberFormatter numbers() {
        return NumberFormatter.withLocale(words.formats());
    }

    private LocaleDisplayNames names() {
        return LocaleDisplayNames.getInstance(
                words.formats(), DisplayContext.CAPITALIZATION_FOR_UI_LIST_OR_MENU, DisplayContext.DIALECT_NAMES);
    }

    private static Date atNoon(LocalDate day) {
        return Date.from(day.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC));
    }
}
