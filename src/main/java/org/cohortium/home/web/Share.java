package org.cohortium.home.web;

import org.cohortium.results.Figure;

/** n of m, kept as both. */
record Share(long part, long whole) {
    /** @throws ArithmeticException if the figure is no share of whole numbers */
    static Share of(Figure figure) {
        if (figure.denominator() == null) {
            throw new ArithmeticException(figure.measure().key() + " is no share");
        }
        return new Share(
                figure.numerator().longValueExact(), figure.denominator().longValueExact());
    }

    /** Whole percent; nought of nothing. */
    long percent() {
        return whole == 0 ? 0 : Math.round(100.0 * part / whole);
    }
}
