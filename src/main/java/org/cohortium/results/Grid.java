package org.cohortium.results;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * The tallies of one set of people: for all of it and for each category of the dimensions asked for, in each window asked
 * for. Filled person by person, so that its size depends on cells, not on people.
 */
public final class Grid {
    private final List<Window> windows;
    private final Map<Dimension, List<Window>> brokenDown;
    private final Map<Cell, Map<Window, Tally>> tallies = new LinkedHashMap<>();
    private final Rosters rosters = new Rosters();

    /**
     * @param windows of the whole
     * @param brokenDown windows of the categories, by dimension; for a breakdown to be protected, windows of the whole, too
     */
    public Grid(Collection<Window> windows, Map<Dimension, List<Window>> brokenDown) {
        this.windows = List.copyOf(windows);
        this.brokenDown = new TreeMap<>(brokenDown);
        tallies.put(Cell.ALL, empty(this.windows));
    }

    /** Takes in one person with all their participations in the set; at least one. */
    public void add(List<Participation> person) {
        person.forEach(rosters::add);
        addTo(Cell.ALL, windows, person);
        brokenDown.forEach((dimension, those) ->
                dimension.split(person).forEach((category, part) -> addTo(new Cell(dimension, category), those, part)));
    }

    /** The quantities of a cell; all nothing where nobody fell into it. */
    public Tally tally(Cell cell, Window window) {
        Tally tally = tallies.getOrDefault(cell, Map.of()).get(window);
        return tally == null ? new Tally(window) : tally;
    }

    /** Categories that somebody fell into, in their order. */
    public Collection<String> categories(Dimension dimension) {
        return tallies.keySet().stream()
                .filter(cell -> cell.dimension() == dimension)
                .map(Cell::category)
                .sorted()
                .toList();
    }

    Rosters rosters() {
        return rosters;
    }

    Set<Cell> cells() {
        return tallies.keySet();
    }

    List<Window> windows(@Nullable Dimension dimension) {
        return dimension == null ? windows : brokenDown.getOrDefault(dimension, List.of());
    }

    Set<Dimension> dimensions() {
        return brokenDown.keySet();
    }

    void each(BiConsumer<Cell, Tally> action) {
        tallies.forEach((cell, byWindow) -> byWindow.values().forEach(tally -> action.accept(cell, tally)));
    }

    private void addTo(Cell cell, List<Window> those, List<Participation> part) {
        tallies.computeIfAbsent(cell, fresh -> empty(those)).values().forEach(tally -> tally.add(part));
    }

    private static Map<Window, Tally> empty(List<Window> windows) {
        Map<Window, Tally> empty = new LinkedHashMap<>();
        windows.forEach(window -> empty.put(window, new Tally(window)));
        return empty;
    }
}
