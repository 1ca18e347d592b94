package org.cohortium.results;

import static org.cohortium.results.Measure.Unit.HOURS;
import static org.cohortium.results.Measure.Unit.MONEY;
import static org.cohortium.results.Measure.Unit.NUMBER;
import static org.cohortium.results.Measure.Unit.PERSONS;
import static org.cohortium.results.Measure.Unit.SHARE;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The measure catalogue: every figure shown or given out comes from one of these. */
public final class Measures {
    private static final List<Measure> ALL = List.of(
            count("registered-persons", Quantity.REGISTERED),
            count("started-persons", Quantity.STARTED),
            count("completed-persons", Quantity.COMPLETED),
            count("assessed-persons", Quantity.ASSESSED),
            count("certified-persons", Quantity.CERTIFIED),
            share("completion-rate", Quantity.COMPLETED, Quantity.STARTED),
            share("certification-rate", Quantity.CERTIFIED, Quantity.COMPLETED),
            share("yield", Quantity.CERTIFIED, Quantity.STARTED),
            share("pass-rate", Quantity.PASSED, Quantity.ASSESSED),
            measure("attendance-rate", SHARE, Quantity.ATTENDED_MINUTES, Quantity.EXPECTED_MINUTES, Quantity.MARKED),
            new Measure(
                    "attendance-rate-excused-in",
                    1,
                    SHARE,
                    Quantity.ATTENDED_MINUTES,
                    Quantity.EXPECTED_OR_EXCUSED_MINUTES,
                    List.of(Quantity.MARKED, Quantity.EXCUSED)),
            share("retention", Quantity.STAYING, Quantity.STARTED),
            measure("learning-gain", NUMBER, Quantity.GAINS, Quantity.GAIN_PAIRS, Quantity.GAINING),
            measure("learning-gain-class", NUMBER, Quantity.POINTS_GAINED, Quantity.POINTS_TO_GAIN, Quantity.MATCHED),
            share("female-share", Quantity.FEMALE, Quantity.SEX_KNOWN),
            share("youth-share", Quantity.YOUTH, Quantity.AGE_KNOWN),
            share("disability-share", Quantity.DISABLED, Quantity.DISABILITY_KNOWN),
            share("ldc-share", Quantity.LDC, Quantity.COUNTRY_KNOWN),
            new Measure("training-hours", 1, HOURS, Quantity.SESSION_HOURS, null, List.of()),
            new Measure("person-hours", 1, HOURS, Quantity.ATTENDED_HOURS, null, List.of(Quantity.MARKED)),
            measure("cost-per-certified-person", MONEY, Quantity.SPENT, Quantity.CERTIFIED, Quantity.CERTIFIED));

    private static final Map<String, Measure> BY_KEY =
            ALL.stream().collect(Collectors.toMap(Measure::key, Function.identity()));

    private Measures() {}

    /** All of them, in the order in which they are listed. */
    public static List<Measure> all() {
        return ALL;
    }

    public static Optional<Measure> find(String key) {
        return Optional.ofNullable(BY_KEY.get(key));
    }

    /** @throws IllegalArgumentException if the catalogue has no such measure */
    public static Measure named(String key) {
        return find(key).orElseThrow(() -> new IllegalArgumentException("there is no measure " + key));
    }

    private static Measure count(String key, Quantity people) {
        return new Measure(key, 1, PERSONS, people, null, List.of(people));
    }

    private static Measure share(String key, Quantity part, Quantity whole) {
        return new Measure(key, 1, SHARE, part, whole, List.of(part, whole));
    }

    private static Measure measure(String key, Measure.Unit unit, Quantity above, Quantity below, Quantity people) {
        return new Measure(key, 1, unit, above, below, List.of(people));
    }
}
