package org.cohortium.funding.expenditure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.cohortium.funding.Currencies;
import org.cohortium.shared.Refusal;
import org.cohortium.shared.Said;

/** What an exchange rate has to be like. */
final class RatePolicy {
    private static final String DOLLAR = "USD";
    private static final int DECIMALS = 10;
    private static final int LONGEST_SOURCE = 200;
    private static final BigDecimal MOST = new BigDecimal("1000000000");
    private static final int FIRST_YEAR = 1990;

    private RatePolicy() {}

    static List<SpendingProblem> problems(Rate rate, LocalDate today) {
        List<SpendingProblem> problems = new ArrayList<>();
        currency("base", rate.base(), problems);
        currency("quote", rate.quote(), problems);
        if (problems.isEmpty() && rate.base().equals(DOLLAR) == rate.quote().equals(DOLLAR)) {
            problems.add(new SpendingProblem("quote", Refusal.of("rate.dollar")));
        }
        if (rate.on().isAfter(today) || rate.on().getYear() < FIRST_YEAR) {
            problems.add(new SpendingProblem("on", new Refusal("rate.day", Map.of("day", rate.on()))));
        }
        if (rate.rate().signum() <= 0
                || rate.rate().compareTo(MOST) > 0
                || rate.rate().stripTrailingZeros().scale() > DECIMALS) {
            problems.add(new SpendingProblem(
                    "rate",
                    new Refusal("rate.wrong", Map.of("value", rate.rate().toPlainString()))));
        }
        if (Said.isNothing(rate.source()) || rate.source().length() > LONGEST_SOURCE) {
            problems.add(new SpendingProblem("source", new Refusal("rate.source", Map.of("most", LONGEST_SOURCE))));
        }
        return problems;
    }

    private static void currency(String field, String code, List<SpendingProblem> problems) {
        if (!Currencies.has(code)) {
            problems.add(new SpendingProblem(field, new Refusal("funding.currency.unknown", Map.of("value", code))));
        }
    }
}
