package org.cohortium.reporting.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.cohortium.reporting.CostFigure;
import org.cohortium.reporting.FileView;
import org.cohortium.reporting.IndicatorFigure;
import org.cohortium.reporting.PeopleFigure;
import org.cohortium.reporting.PublishedFigures;
import org.cohortium.reporting.PublishedFiles;
import org.cohortium.web.ReaderLanguage;
import org.jspecify.annotations.Nullable;

/** What the last published workbook of a grant says, on the grant's page. */
@RequestScoped
@Named
public class GrantReport {
    private static final int PERCENT_PLACES = 2;

    private final PublishedFiles published;
    private final PublishedFigures figures;
    private final ReaderLanguage language;
    private @Nullable Optional<FileView> file;
    private @Nullable List<IndicatorFigure> indicators;
    private @Nullable Optional<CostFigure> cost;

    @Inject
    GrantReport(PublishedFiles published, PublishedFigures figures, ReaderLanguage language) {
        this.published = published;
        this.figures = figures;
        this.language = language;
    }

    /** The workbook; null while none is published. @param grant code */
    public @Nullable FileView file(String grant) {
        if (file == null) {
            file = published.latestOfGrants(List.of(grant), language.getTag()).stream()
                    .findFirst();
        }
        return file.orElse(null);
    }

    public List<IndicatorFigure> indicators(FileView workbook) {
        if (indicators == null) {
            indicators = figures.indicators(workbook, language.getTag());
        }
        return indicators;
    }

    public List<PeopleFigure> people(FileView workbook) {
        return figures.people(List.of(workbook));
    }

    /** The cost of a certified person; null where the workbook tells none. */
    public @Nullable CostFigure cost(FileView workbook) {
        if (cost == null) {
            cost = figures.cost(workbook);
        }
        return cost.orElse(null);
    }

    /** Achievement in whole percent. */
    public long percent(BigDecimal achievement) {
        return achievement
                .movePointRight(PERCENT_PLACES)
                .setScale(0, RoundingMode.HALF_EVEN)
                .longValue();
    }
}
