package org.cohortium.reporting;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.cohortium.results.Amounts;
import org.cohortium.results.Cell;
import org.cohortium.results.Quantity;
import org.cohortium.results.Window;
import org.jdbi.v3.core.Handle;

/**
 * How much came to each quantity of the whole programme on each day: persons on the first day they count, minutes on
 * the session's. That gives persons up to a day, and minutes within any of the last days.
 */
final class DayByDay {
    /** Minutes reach back so far: what a start page compares, and a few days. */
    private static final int DAYS_OF_MINUTES = 70;

    private final LocalDate firstMinutes;
    private final Map<Quantity, NavigableMap<LocalDate, Long>> days = new EnumMap<>(Quantity.class);

    private DayByDay(LocalDate firstMinutes) {
        this.firstMinutes = firstMinutes;
    }

    /** The programme's figures at a settled instant; in a transaction of its own. */
    static Live read(Handle handle, Instant asOf) {
        // as for the facts of everything: the planner cannot know how many rows an instant has
        handle.execute("set local work_mem = '64MB'");
        handle.execute("set local enable_nestloop = off");
        handle.execute("set local enable_mergejoin = off");
        OffsetDateTime at = asOf.atOffset(ZoneOffset.UTC);
        DayByDay days = new DayByDay(at.toLocalDate().minusDays(DAYS_OF_MINUTES));
        handle.createQuery(ProgrammeSql.PERSONS)
                .bind("asOf", at)
                .map((row, context) -> days.add(
                        Quantity.valueOf(row.getString("quantity")),
                        row.getObject("day", LocalDate.class),
                        row.getLong("people")))
                .list();
        handle.createQuery(ProgrammeSql.MINUTES)
                .bind("asOf", at)
                // the session's day is the cohort's, which may have begun up to 14 hours before
                .bind("since", days.firstMinutes.minusDays(1).atStartOfDay().atOffset(ZoneOffset.UTC))
                .map((row, context) -> {
                    LocalDate day = row.getObject("day", LocalDate.class);
                    days.add(Quantity.ATTENDED_MINUTES, day, row.getLong("attended"));
                    return days.add(Quantity.EXPECTED_MINUTES, day, row.getLong("expected"));
                })
                .list();
        return new Live(asOf, Set.of(), days::in);
    }

    private boolean add(Quantity quantity, LocalDate day, long amount) {
        days.computeIfAbsent(quantity, fresh -> new TreeMap<>()).merge(day, amount, Long::sum);
        return true;
    }

    private Amounts in(Cell cell, Window window) {
        if (!cell.equals(Cell.ALL)) {
            throw new IllegalArgumentException("the programme has no figures of " + cell);
        }
        return quantity -> BigDecimal.valueOf(amount(quantity, window));
    }

    private long amount(Quantity quantity, Window window) {
        NavigableMap<LocalDate, Long> those = days.getOrDefault(quantity, new TreeMap<>());
        return switch (quantity) {
            case REGISTERED, SEX_KNOWN, FEMALE, COMPLETED, CERTIFIED -> {
                if (window.from() != null) {
                    throw new IllegalArgumentException("persons are counted up to a day, not in " + window);
                }
                yield sum(those.headMap(window.to(), true));
            }
            case ATTENDED_MINUTES, EXPECTED_MINUTES -> {
                if (window.from() == null || window.from().isBefore(firstMinutes)) {
                    throw new IllegalArgumentException("minutes go back to " + firstMinutes + ", not to " + window);
                }
                yield sum(those.subMap(window.from(), true, window.to(), true));
            }
            default -> throw new IllegalArgumentException(quantity + " is not worked out for the programme");
        };
    }

    private static long sum(Map<LocalDate, Long> amounts) {
        return amounts.values().stream().mapToLong(Long::longValue).sum();
    }
}
