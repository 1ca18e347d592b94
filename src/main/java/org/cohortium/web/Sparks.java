package org.cohortium.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Geometry of the small bars and lines that stand beside figures. */
@ApplicationScoped
@Named
public class Sparks {
    private static final double LEFT_TO_RIGHT = 100;
    private static final double TOP = 6;
    private static final double BOTTOM = 32;

    /** Length of a bar, 0 to 100; 0 where the whole is nothing. */
    public double share(long part, long whole) {
        return whole == 0 ? 0 : Math.max(0, Math.min(100, Math.round(1000.0 * part / whole) / 10.0));
    }

    /** Points of a line through the values, oldest first, in a box of 100 × 36; a flat line for equal values. */
    public String points(List<? extends Number> values) {
        double[] ordinates = values.stream().mapToDouble(Number::doubleValue).toArray();
        double low = values.stream().mapToDouble(Number::doubleValue).min().orElse(0);
        double high = values.stream().mapToDouble(Number::doubleValue).max().orElse(0);
        return IntStream.range(0, ordinates.length)
                .mapToObj(i -> point(i, ordinates.length, high == low ? 0.5 : (ordinates[i] - low) / (high - low)))
                .collect(Collectors.joining(" "));
    }

    private static String point(int index, int count, double height) {
        double x = count == 1 ? LEFT_TO_RIGHT : LEFT_TO_RIGHT * index / (count - 1);
        return String.format(Locale.ROOT, "%.1f,%.1f", x, BOTTOM - height * (BOTTOM - TOP));
    }
}
