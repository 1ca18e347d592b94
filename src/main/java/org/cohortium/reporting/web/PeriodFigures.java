package org.cohortium.reporting.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cohortium.reporting.FileView;
import org.cohortium.reporting.PeriodFigure;
import org.cohortium.reporting.PublishedFigures;
import org.jspecify.annotations.Nullable;

/** What the last workbook of a grant tells of one of its periods, beside where it is commented on. */
@RequestScoped
@Named
public class PeriodFigures {
    private final GrantReport report;
    private final PublishedFigures figures;
    private @Nullable Map<Long, PeriodFigure> found;

    @Inject
    PeriodFigures(GrantReport report, PublishedFigures figures) {
        this.report = report;
        this.figures = figures;
    }

    /** Of one indicator; null where no workbook tells of it yet. */
    public @Nullable PeriodFigure of(String grant, long indicator, LocalDate from, LocalDate to) {
        if (found == null) {
            FileView file = report.file(grant);
            found = file == null
                    ? Map.of()
                    : figures.period(file, from, to).stream()
                            .collect(Collectors.toMap(PeriodFigure::indicator, Function.identity()));
        }
        return found.get(indicator);
    }
}
