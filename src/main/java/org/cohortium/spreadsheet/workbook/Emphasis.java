package org.cohortium.spreadsheet.workbook;

/** What leads the eye down a column; the figures stay readable beside it. */
public sealed interface Emphasis {
    Emphasis NONE = new None();
    Emphasis DATA_BAR = new DataBar();

    /** Three icons: below the first threshold, from it on, from the second on. */
    static Emphasis icons(double fair, double good) {
        return new Icons(fair, good);
    }

    /** A ground of its own for each of three texts. */
    static Emphasis words(String good, String middle, String bad) {
        return new Words(good, middle, bad);
    }

    /** Nothing. */
    record None() implements Emphasis {}

    /** A bar as long as the value, from 0 on. */
    record DataBar() implements Emphasis {}

    /** See {@link Emphasis#words}. */
    record Words(String good, String middle, String bad) implements Emphasis {}

    /** See {@link Emphasis#icons}. */
    record Icons(double fair, double good) implements Emphasis {
        public Icons {
            if (!(fair < good)) {
                throw new IllegalArgumentException("thresholds rise, but " + fair + " is not below " + good);
            }
        }
    }
}
