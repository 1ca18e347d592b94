package org.cohortium.funding.expenditure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A grant's money against its plan: all amounts eligible, in its currency. Rates are of whole calendar months, that of today
 * not among them, as it is not over; after the grant, of its months.
 *
 * @param remaining below 0 where more was spent than there is
 * @param months whole months gone
 * @param monthsLeft from the month of today to the last one
 * @param recentMonths how many months the recent rate is over: three, or fewer where fewer are gone
 * @param recent spent in a month on average, over the last months; null while no month is gone
 * @param whole the same over all months gone
 * @param forecast spent by the end if all months to come are like the last ones; null while no month is gone
 * @param forecastWhole the same if they are like all months gone
 * @param categories in their order, those that nothing was spent on left out
 */
public record MoneyPlan(
        String currency,
        BigDecimal budget,
        BigDecimal spent,
        BigDecimal remaining,
        int months,
        int monthsLeft,
        int recentMonths,
        @Nullable BigDecimal recent,
        @Nullable BigDecimal whole,
        @Nullable BigDecimal forecast,
        @Nullable BigDecimal forecastWhole,
        List<OfCategory> categories) {
    private static final int RECENT = 3;
    private static final int CENTS = 2;

    public MoneyPlan {
        categories = List.copyOf(categories);
    }

    /** What was spent on a category. @param recent in a month on average, over the last months */
    public record OfCategory(
            Category category, BigDecimal spent, @Nullable BigDecimal recent) {}

    /** How long the grant is. @param to its last day */
    public record Time(LocalDate from, LocalDate to, LocalDate today) {
        /** The first day of the month that is not over; of the month after the grant where all are. */
        LocalDate open() {
            LocalDate now = today.withDayOfMonth(1);
            return now.isBefore(end()) ? now : end();
        }

        LocalDate end() {
            return to.withDayOfMonth(1).plusMonths(1);
        }

        int gone() {
            return (int) Math.max(0, ChronoUnit.MONTHS.between(from.withDayOfMonth(1), open()));
        }

        int left() {
            LocalDate first = from.withDayOfMonth(1);
            return (int) ChronoUnit.MONTHS.between(open().isBefore(first) ? first : open(), end());
        }
    }

    /** @param spent until today */
    public static MoneyPlan of(String currency, BigDecimal budget, Time time, List<MonthSpent> spent) {
        int gone = time.gone();
        int recent = Math.min(RECENT, gone);
        LocalDate since = time.open().minusMonths(recent);
        Predicate<MonthSpent> over = one -> one.month().isBefore(time.open());
        Predicate<MonthSpent> lately = over.and(one -> !one.month().isBefore(since));
        BigDecimal all = sum(spent, one -> true);
        BigDecimal before = sum(spent, over);
        BigDecimal recentSum = sum(spent, lately);
        return new MoneyPlan(
                currency,
                budget,
                all,
                budget.subtract(all),
                gone,
                time.left(),
                recent,
                perMonth(recentSum, recent),
                perMonth(before, gone),
                forecast(all, before, recentSum, recent, time.left()),
                forecast(all, before, before, gone, time.left()),
                Arrays.stream(Category.values())
                        .map(category -> new OfCategory(
                                category,
                                sum(spent, one -> one.category() == category),
                                perMonth(sum(spent, lately.and(one -> one.category() == category)), recent)))
                        .filter(one -> spent.stream().anyMatch(each -> each.category() == one.category()))
                        .toList());
    }

    private static BigDecimal sum(List<MonthSpent> spent, Predicate<MonthSpent> which) {
        return spent.stream().filter(which).map(MonthSpent::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static @Nullable BigDecimal perMonth(BigDecimal sum, int months) {
        return months == 0 ? null : sum.divide(BigDecimal.valueOf(months), CENTS, RoundingMode.HALF_UP);
    }

    /** Never less than what is spent already in the month that is not over. */
    private static @Nullable BigDecimal forecast(
            BigDecimal all, BigDecimal before, BigDecimal sum, int months, int left) {
        return months == 0
                ? null
                : before.add(sum.multiply(BigDecimal.valueOf(left))
                                .divide(BigDecimal.valueOf(months), CENTS, RoundingMode.HALF_UP))
                        .max(all);
    }
}
