package org.cohortium.spreadsheet.workbook;

import java.time.ZoneId;
import java.time.ZoneOffset;

/** What a cell holds, and with it how it is shown; separators and the order of dates are the reader's own. */
public sealed interface Kind {
    Kind TEXT = new Plain("@", 24, false);
    Kind INTEGER = new Plain("#,##0", 12, true);
    Kind DECIMAL = new Plain("#,##0.00", 12, true);
    /** Values are ratios: 0.5 is shown as 50 %. */
    Kind PERCENT = new Plain("0.0%", 12, true);

    /** Numbers of any unit: whole ones are shown without places, others with two. */
    Kind FIGURE = new Plain("#,##0.00", 12, true);

    Kind DATE = new Plain("m/d/yy", 12, false);
    Kind LINK = new Plain("@", 24, false);

    /** Amounts of one currency, shown with its code. */
    static Kind money(String currency) {
        if (!currency.matches("[A-Z]{3}")) {
            throw new IllegalArgumentException("a currency is three letters, not " + currency);
        }
        return new Plain("#,##0.00\\ [$" + currency + "]", 18, true);
    }

    /** Moments, shown as date and time of a zone. */
    static Kind instant(ZoneId zone) {
        return new Moment(zone);
    }

    String format();

    /** In characters. */
    double width();

    /** Numbers stand at the end of a cell, texts and dates at its beginning. */
    boolean numeric();

    /** Of moments; UTC where it does not matter. */
    default ZoneId zone() {
        return ZoneOffset.UTC;
    }

    /** All but moments. */
    record Plain(String format, double width, boolean numeric) implements Kind {}

    /** See {@link Kind#instant}. */
    record Moment(ZoneId zone) implements Kind {
        @Override
        public String format() {
            return "m/d/yy h:mm";
        }

        @Override
        public double width() {
            return 17;
        }

        @Override
        public boolean numeric() {
            return false;
        }
    }
}
