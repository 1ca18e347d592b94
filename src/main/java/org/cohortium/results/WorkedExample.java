package org.cohortium.results;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A measure worked out by hand: for these people, in this window, it has to be that. Run as tests, and printed with the
 * measure's definition.
 *
 * @param situation what it shows, a key of texts: ORDINARY, NOBODY, LAST_DAY …
 * @param people whom it is about, maybe nobody
 * @param amount of hours or money that comes from elsewhere, or null
 * @param denominator null for a plain count or sum
 * @param value rounded to four decimals, null where undefined
 */
public record WorkedExample(
        String measure,
        String situation,
        Window window,
        List<ExamplePerson> people,
        @Nullable BigDecimal amount,
        BigDecimal numerator,
        @Nullable BigDecimal denominator,
        @Nullable BigDecimal value) {
    private static final int COLUMNS = 8;

    public WorkedExample {
        people = List.copyOf(people);
    }

    static WorkedExample parse(String line) {
        String[] cells = line.split("\t", -1);
        if (cells.length != COLUMNS) {
            throw new IllegalArgumentException("a worked example has " + COLUMNS + " columns, not: " + line);
        }
        return new WorkedExample(
                cells[0],
                cells[1],
                window(cells[2]),
                people(cells[3]),
                number(cells[4]),
                new BigDecimal(cells[5]),
                number(cells[6]),
                number(cells[7]));
    }

    /** What the measure makes of it. */
    public Figure worked() {
        Measure of = Measures.named(measure);
        Tally tally = new Tally(window);
        long person = 0;
        for (ExamplePerson each : people) {
            for (int i = 0; i < each.times(); i++) {
                tally.add(each.of(++person));
            }
        }
        if (amount != null) {
            tally.add(of.numerator(), amount);
        }
        return of.of(tally);
    }

    private static Window window(String text) {
        String[] days = text.split("\\.\\.", -1);
        LocalDate to = LocalDate.parse("2026-" + days[1]);
        return days[0].isEmpty() ? Window.until(to) : new Window(LocalDate.parse("2026-" + days[0]), to);
    }

    private static List<ExamplePerson> people(String text) {
        return text.isEmpty()
                ? List.of()
                : Stream.of(text.split(" ; ")).map(ExamplePerson::parse).toList();
    }

    private static @Nullable BigDecimal number(String text) {
        return text.isEmpty() ? null : new BigDecimal(text);
    }
}
