package org.cohortium.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.cohortium.results.Cell;
import org.cohortium.results.Measure;
import org.cohortium.results.Measures;
import org.cohortium.results.Participation;
import org.cohortium.results.Quantity;
import org.cohortium.results.Tally;
import org.cohortium.results.Window;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * Where the figures of a donor's report come from, found out from the state of knowledge that it showed. Who may know is
 * for the caller to judge.
 */
@ApplicationScoped
public class TracingFigures {
    private final Jdbi jdbi;
    private final ReportRuns runs;
    private final Recipients recipients;

    @Inject
    TracingFigures(Jdbi jdbi, ReportRuns runs, Recipients recipients) {
        this.jdbi = jdbi;
        this.runs = runs;
        this.recipients = recipients;
    }

    /** A figure by its number in the report; empty if there is none. @param recipient number in the run */
    public Optional<TracedFigure> trace(UUID id, int recipient, int place) {
        Run run = runs.get(id);
        long grant = grant(id, recipient);
        return jdbi.withHandle(handle -> ReleaseDrafts.figure(handle, id, recipient, place)
                .map(figure -> traced(handle, run, grant, place, figure)));
    }

    /** How many figures there are, and the numbers of those that come out otherwise. */
    record Compared(int figures, List<Integer> differing) {}

    /**
     * Which of the figures come out otherwise when they are worked out once more from the same state of knowledge.
     *
     * @param comparedAt as when they were worked out first: what the donor had been told by then
     */
    Compared compare(UUID id, int recipient, Instant comparedAt) {
        Run run = runs.get(id);
        long grant = grant(id, recipient);
        return jdbi.withHandle(handle -> {
            Map<FigureKey, FigureRow> again = new HashMap<>();
            new PreparingReleases(handle, run, grant, comparedAt)
                    .figures(facts(handle, run, grant))
                    .forEach(row -> again.put(row.key(), row));
            List<Integer> differing = new ArrayList<>();
            Map<Integer, FigureRow> kept = ReleaseDrafts.numbered(handle, id, recipient);
            kept.forEach((place, sent) -> {
                FigureRow row = again.remove(sent.key());
                if (row == null || !FigureStore.line(row).equals(FigureStore.line(sent))) {
                    differing.add(place);
                }
            });
            again.keySet().forEach(more -> differing.add(0)); // one that was not there
            return new Compared(kept.size(), differing);
        });
    }

    private long grant(UUID run, int recipient) {
        Long grant = recipients.get(run, recipient).grantId();
        if (grant == null) {
            throw new IllegalArgumentException("recipient " + recipient + " of run " + run + " is no grant");
        }
        return grant;
    }

    private static FactRows facts(Handle handle, Run run, long grant) {
        return FactRows.at(handle, run.asOf(), new GrantSources(handle, run.asOf(), grant).cohorts());
    }

    private static TracedFigure traced(Handle handle, Run run, long grant, int place, FigureRow figure) {
        Optional<Indicator> indicator = new GrantSources(handle, run.asOf(), grant)
                .indicators(run.to()).stream()
                        .filter(each -> figure.series() == FigureRow.Series.INDICATOR
                                && Long.toString(each.id()).equals(figure.item()))
                        .findFirst();
        LocalDate from = figure.from() == null ? figure.to() : figure.from();
        Window window = indicator
                .map(each -> each.window(new Indicator.Period(from, figure.to()), run.to()))
                .orElse(new Window(figure.from(), figure.to()));
        Map<String, String> filters = indicator.map(Indicator::filters).orElse(Map.of());
        Cell cell = ToldRelease.cell(figure);
        Optional<Measure> measure = Measures.find(figure.measure());
        return new TracedFigure(
                place,
                figure.series().name(),
                figure.item(),
                figure.measure(),
                figure.measureVersion(),
                measure.map(Measure::version).orElse(0),
                run.asOf(),
                window.from(),
                window.to(),
                filters,
                cell.dimensionKey(),
                cell.category(),
                figure.numerator(),
                figure.denominator(),
                figure.value(),
                name(figure.numeratorMask()),
                name(figure.denominatorMask()),
                name(figure.mask()),
                measure.flatMap(TracingFigures::people)
                        .map(quantity -> counted(facts(handle, run, grant), indicator, cell, window, quantity))
                        .orElse(List.of()));
    }

    private static @Nullable String name(@Nullable Enum<?> mask) {
        return mask == null ? null : mask.name();
    }

    private static Optional<Quantity> people(Measure measure) {
        return measure.numerator().countsPeople()
                ? Optional.of(measure.numerator())
                : measure.basis().stream().filter(Quantity::countsPeople).findFirst();
    }

    private static List<TracedFigure.Counted> counted(
            Facts facts, Optional<Indicator> indicator, Cell cell, Window window, Quantity quantity) {
        List<TracedFigure.Counted> counted = new ArrayList<>();
        facts.eachPerson(person -> {
            List<Participation> part = cell.of(person.stream()
                    .filter(each -> indicator.isEmpty() || indicator.get().passes(each))
                    .toList());
            if (!part.isEmpty() && Tally.of(window, List.of(part)).people(quantity) > 0) {
                counted.add(new TracedFigure.Counted(
                        part.get(0).person(),
                        part.stream().map(Participation::cohort).distinct().toList()));
            }
        });
        return counted;
    }
}
