package org.cohortium.reporting;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.cohortium.results.Cell;
import org.cohortium.results.Dimension;
import org.cohortium.results.Measure;
import org.cohortium.results.Measures;
import org.cohortium.results.Quantity;
import org.cohortium.results.Told;
import org.cohortium.results.Window;
import org.jspecify.annotations.Nullable;

/**
 * What a donor was told by a release.
 *
 * @param number of the grant's releases
 * @param asOf the state of knowledge it showed
 * @param figures as they are kept, with what was withheld of each
 */
record ToldRelease(UUID id, int number, Window period, Instant asOf, List<FigureRow> figures) {
    ToldRelease {
        figures = List.copyOf(figures);
    }

    /**
     * The counts it showed that belong to the figures of some indicators' filter; of no filter, everything else as well.
     *
     * @param indicators as they are now; one that is not there any more tells nothing that could be compared
     */
    List<Told> told(Map<String, String> filters, List<Indicator> indicators) {
        List<Told> told = new ArrayList<>();
        for (FigureRow figure : figures) {
            window(figure, filters, indicators).ifPresent(window -> {
                Measure measure = Measures.find(figure.measure()).orElse(null);
                if (measure != null && measure.version() == figure.measureVersion()) {
                    add(told, figure, window, measure);
                }
            });
        }
        return told;
    }

    private static void add(List<Told> told, FigureRow figure, Window window, Measure measure) {
        Cell cell = cell(figure);
        if (figure.numeratorMask() == null && measure.numerator().countsPeople()) {
            told.add(new Told(
                    cell, window, measure.numerator(), figure.numerator().longValueExact()));
        }
        Quantity below = measure.denominator();
        if (figure.denominatorMask() == null && figure.denominator() != null && below != null && below.countsPeople()) {
            told.add(new Told(cell, window, below, figure.denominator().longValueExact()));
        }
    }

    private Optional<Window> window(FigureRow figure, Map<String, String> filters, List<Indicator> indicators) {
        if (figure.series() != FigureRow.Series.INDICATOR) {
            return filters.isEmpty() ? Optional.of(new Window(figure.from(), figure.to())) : Optional.empty();
        }
        return indicators.stream()
                .filter(each -> Long.toString(each.id()).equals(figure.item())
                        && each.filters().equals(filters))
                .findFirst()
                .map(indicator -> indicator.window(period(figure), period.to()));
    }

    private static Indicator.Period period(FigureRow figure) {
        return new Indicator.Period(figure.from() == null ? figure.to() : figure.from(), figure.to());
    }

    /** Of whom it is, whichever way its row says so. */
    static Cell cell(FigureRow figure) {
        @Nullable
        Dimension series = switch (figure.series()) {
            case COHORT -> Dimension.COHORT;
            case COUNTRY -> Dimension.COUNTRY;
            default -> null;
        };
        return series == null ? figure.cell() : new Cell(series, figure.item());
    }
}
