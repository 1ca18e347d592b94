package org.cohortium.spreadsheet.workbook;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * Writes numbers as decimal digits that are read back as the same double, the same digits on every Java version (the
 * JDK's own changed in 19).
 */
final class Decimals {
    /** Beyond, doubles have gaps between whole numbers. */
    static final long MOST_EXACT = 1L << 53;

    private static final long[] POWERS = new long[19];
    private static final double[] DOUBLE_POWERS = new double[23];
    private static final int FEW_PLACES = 6;
    private static final double SEVENTEEN_DIGITS = 1e16;

    static {
        for (int i = 0; i < DOUBLE_POWERS.length; i++) {
            DOUBLE_POWERS[i] = Double.parseDouble("1e" + i);
        }
        for (int i = 0; i < POWERS.length; i++) {
            POWERS[i] = BigDecimal.TEN.pow(i).longValueExact();
        }
    }

    private Decimals() {}

    /** @param exponent 0 to 18 */
    static long power(int exponent) {
        return POWERS[exponent];
    }

    static void write(XmlBytes to, double number) {
        if (number == Math.rint(number) && Math.abs(number) <= MOST_EXACT) {
            to.integer((long) number);
        } else if (!writeFewPlaces(to, number) && !writeSeventeenDigits(to, number)) {
            to.bytes(XmlBytes.ascii(new BigDecimal(number)
                    .round(new MathContext(17))
                    .stripTrailingZeros()
                    .toString()));
        }
    }

    /** Both sides of the division are exact, so its result is the double nearest to the decimal. */
    private static boolean writeFewPlaces(XmlBytes to, double number) {
        for (int places = 1; places <= FEW_PLACES; places++) {
            double scaled = Math.rint(number * DOUBLE_POWERS[places]);
            if (Math.abs(scaled) > MOST_EXACT) {
                return false;
            }
            if (scaled / DOUBLE_POWERS[places] == number) {
                to.decimal((long) scaled, places);
                return true;
            }
        }
        return false;
    }

    /** The product and its rounding error together are exact. */
    private static boolean writeSeventeenDigits(XmlBytes to, double number) {
        int places = 1;
        while (places < 18 && Math.abs(number) * DOUBLE_POWERS[places] < SEVENTEEN_DIGITS) {
            places++;
        }
        double scaled = number * DOUBLE_POWERS[places];
        if (Math.abs(scaled) < SEVENTEEN_DIGITS || Math.abs(scaled) > 10 * SEVENTEEN_DIGITS) {
            return false;
        }
        double error = Math.fma(number, DOUBLE_POWERS[places], -scaled);
        to.decimal((long) scaled + (long) Math.rint(error), places);
        return true;
    }

    /** The double nearest to a decimal of at most 2<sup>53</sup> and 18 places. */
    static double toDouble(long unscaled, int scale) {
        return unscaled / DOUBLE_POWERS[scale];
    }
}
