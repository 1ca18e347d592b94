package org.cohortium.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Currencies with made-up monthly rates to the dollar. */
final class ExchangeRates {
    private static final int MONTHS = 25;
    private static final List<Tsv.Line> RATES = Tsv.read("rates.tsv");
    private static final Map<String, Double> DOLLARS =
            RATES.stream().collect(Collectors.toMap(line -> line.text("base"), line -> line.decimal("rate")));

    private ExchangeRates() {}

    /** How many units of the currency make a dollar, about. */
    static double perDollar(String currency) {
        return 1 / DOLLARS.getOrDefault(currency, 1.0);
    }

    /** One rate a month for each currency, on its first day. */
    static void write(Rows rows, Basis basis) {
        rows.unchanged("exchange_rate", "base_currency, quote_currency, on_date, rate, source", table -> {
            for (var line : RATES) {
                IntStream.range(0, MONTHS).forEach(month -> writeRate(table, line, month, basis));
            }
        });
    }

    private static void writeRate(RowWriter table, Tsv.Line line, int month, Basis basis) {
        var day = basis.days().today().withDayOfMonth(1).minusMonths(MONTHS - 1L - month);
        if (!basis.days().isPast(day)) {
            return;
        }
        double wave = 1 + 0.004 * Math.sin(month * 1.7 + line.text("base").hashCode() % 7);
        double rate = (line.decimal("rate") + line.decimal("drift") * month) * wave;
        table.text(line.text("base")).text(line.text("quote")).day(day);
        table.text(String.format(Locale.ROOT, "%.8f", rate)).text("Illustrative monthly rate");
        table.at(published(day)).text("admin").nothing().end();
    }

    private static Instant published(LocalDate day) {
        return day.atTime(LocalTime.of(6, 15)).toInstant(ZoneOffset.UTC);
    }
}
