package org.cohortium.funding.expenditure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;

/**
 * What a currency was worth on a day.
 *
 * @param base ISO 4217; taken in capitals
 * @param rate how many units of {@code quote} one unit of {@code base} was worth, more than 0
 * @param source who says so
 */
public record Rate(String base, String quote, LocalDate on, BigDecimal rate, String source) {
    public Rate {
        base = base.strip().toUpperCase(Locale.ROOT);
        quote = quote.strip().toUpperCase(Locale.ROOT);
        source = source.strip();
    }
}
