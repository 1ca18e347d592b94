package org.cohortium.text;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cohortium.shared.TypedDigits;

/**
 * Amounts of money as people write them: in whichever digits, with a point or a comma before the decimals, and with
 * blanks, points, commas or apostrophes between thousands. A point or comma before just three digits, and no other, may
 * be either, and is not guessed at.
 */
public final class TypedAmount {
    private static final Pattern PLAIN = Pattern.compile("-?\\d{1,13}(?:[.,]\\d{1,6})?");
    private static final Pattern PARTED =
            Pattern.compile("(-?\\d{1,3}(?:([ '.,])\\d{3})(?:\\2\\d{3}){0,3})(?:(?!\\2)[.,](\\d{1,6}))?");
    private static final Pattern UNCLEAR = Pattern.compile("-?[1-9]\\d{0,2}[.,]\\d{3}");

    private TypedAmount() {}

    /** Nothing where the text is no amount, is unclear, or has more than thirteen digits before or six after the comma. */
    public static Optional<BigDecimal> read(String text) {
        String plain = TypedDigits.plain(text)
                .replaceAll("[\\p{Z}\\s]", " ")
                .replaceAll("\\p{Cf}", "")
                .replace('٫', '.')
                .replace('٬', '\'')
                .replace('’', '\'')
                .replace('−', '-')
                .strip();
        if (UNCLEAR.matcher(plain).matches()) {
            return Optional.empty();
        }
        if (PLAIN.matcher(plain).matches()) {
            return Optional.of(new BigDecimal(plain.replace(',', '.')));
        }
        Matcher parted = PARTED.matcher(plain);
        if (!parted.matches()) {
            return Optional.empty();
        }
        String whole = parted.group(1).replaceAll("[ '.,]", "");
        return Optional.of(new BigDecimal(parted.group(3) == null ? whole : whole + '.' + parted.group(3)));
    }
}
