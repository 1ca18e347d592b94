package org.cohortium.results;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Which counts are parts of which, in one set and window. */
final class Nesting {
    /** How far people come for good: the counts never fall with time. */
    static final List<Quantity> STEPS = List.of(
            Quantity.REGISTERED,
            Quantity.STARTED,
            Quantity.COMPLETED,
            Quantity.ASSESSED,
            Quantity.PASSED,
            Quantity.CERTIFIED);

    /** How far people came; nested for everything up to a day, not within a period. */
    static final Map<Quantity, List<Quantity>> REACHED = ordered(Map.of(
            Quantity.STARTED, List.of(Quantity.REGISTERED),
            Quantity.COMPLETED, List.of(Quantity.REGISTERED, Quantity.STARTED),
            Quantity.ASSESSED, List.of(Quantity.REGISTERED, Quantity.STARTED),
            Quantity.PASSED, List.of(Quantity.REGISTERED, Quantity.STARTED, Quantity.ASSESSED),
            Quantity.STAYING, List.of(Quantity.REGISTERED, Quantity.STARTED),
            Quantity.CERTIFIED,
                    List.of(
                            Quantity.REGISTERED,
                            Quantity.STARTED,
                            Quantity.ASSESSED,
                            Quantity.PASSED,
                            Quantity.COMPLETED)));

    /** Who they are. */
    static final Map<Quantity, List<Quantity>> TRAITS = ordered(Map.of(
            Quantity.SEX_KNOWN, List.of(Quantity.REGISTERED),
            Quantity.FEMALE, List.of(Quantity.SEX_KNOWN, Quantity.REGISTERED),
            Quantity.AGE_KNOWN, List.of(Quantity.REGISTERED),
            Quantity.YOUTH, List.of(Quantity.AGE_KNOWN, Quantity.REGISTERED),
            Quantity.DISABILITY_KNOWN, List.of(Quantity.REGISTERED),
            Quantity.DISABLED, List.of(Quantity.DISABILITY_KNOWN, Quantity.REGISTERED),
            Quantity.COUNTRY_KNOWN, List.of(Quantity.REGISTERED),
            Quantity.LDC, List.of(Quantity.COUNTRY_KNOWN, Quantity.REGISTERED)));

    /** What a category says of everybody in it: all registered women are women. */
    static final Map<Dimension, List<Quantity>> TOLD_BY = Map.of(
            Dimension.SEX, List.of(Quantity.FEMALE, Quantity.SEX_KNOWN),
            Dimension.AGE, List.of(Quantity.YOUTH, Quantity.AGE_KNOWN),
            Dimension.DISABILITY, List.of(Quantity.DISABLED, Quantity.DISABILITY_KNOWN),
            Dimension.COUNTRY, List.of(Quantity.LDC, Quantity.COUNTRY_KNOWN));

    private Nesting() {}

    /** Always in the same order: which of several figures is withheld depends on it, and a report is made again alike. */
    private static Map<Quantity, List<Quantity>> ordered(Map<Quantity, List<Quantity>> nested) {
        return Collections.unmodifiableMap(new EnumMap<>(nested));
    }
}
