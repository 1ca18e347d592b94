package org.cohortium.results;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which figures of a grid a donor may see. Counts of 1 to 4 are withheld, and then, one after the other, the cheapest of
 * the figures from which it would follow that a group is that small: further categories where a total gives one away, a
 * part that leaves 1 to 4 of a whole, a point of a time series that differs from the next by 1 to 4.
 *
 * <p>How many of the whole set, or of a country, did not complete is no small group; how many women did not, is.
 */
public final class Disclosure {
    /** Fewer people than this, and more than none, are not shown. */
    static final int THRESHOLD = 5;

    private final Arithmetic counts;
    private final Map<Integer, Mask> masks = new HashMap<>();

    private Disclosure(Arithmetic counts) {
        this.counts = counts;
    }

    /** Of figures shown to somebody who was shown none before. */
    public static Disclosure of(Grid grid) {
        return of(grid, List.of());
    }

    /** @param told what the reader was shown before: a difference to it tells as much as a figure does */
    public static Disclosure of(Grid grid, Collection<Told> told) {
        Disclosure disclosure = new Disclosure(Arithmetic.of(grid, told));
        disclosure
                .counts
                .groups()
                .filter(number -> !disclosure.counts.isDifference(number))
                .forEach(number -> disclosure.masks.put(number, Mask.SMALL));
        boolean more = true;
        while (more) {
            more = disclosure.withholdMore();
        }
        disclosure.showWhatIsTold();
        return disclosure;
    }

    /** Why a measure of a cell is withheld; empty if it may be shown. */
    public Optional<Mask> of(Measure measure, Cell cell, Window window) {
        Mask own = masks.get(counts.of(cell, window, measure.numerator()));
        if (measure.denominator() == null && own != null) {
            return Optional.of(own);
        }
        return measure.basis().stream().anyMatch(quantity -> masks.containsKey(counts.of(cell, window, quantity)))
                ? Optional.of(Mask.DERIVED)
                : Optional.empty();
    }

    /** What of a measure's figure for a cell is withheld: a count is shown beside one that is not. */
    public Withheld withheld(Measure measure, Cell cell, Window window) {
        Mask whole = of(measure, cell, window).orElse(null);
        return new Withheld(
                part(measure.numerator(), cell, window, whole),
                part(measure.denominator(), cell, window, whole),
                whole);
    }

    private @Nullable Mask part(@Nullable Quantity quantity, Cell cell, Window window, @Nullable Mask whole) {
        if (quantity == null || quantity == Quantity.SPENT) {
            return null; // money tells of nobody
        }
        return quantity.countsPeople() ? masks.get(counts.of(cell, window, quantity)) : whole;
    }

    /** Withholds one ground for each small group that can be told, of steps in time the earlier; whether any was left. */
    private boolean withholdMore() {
        int before = masks.size();
        Inference inference = new Inference(counts, counts.sums(), this::isKnown);
        List<Integer> told = counts.groups()
                .filter(group -> inference.most(group) < THRESHOLD)
                .boxed()
                .sorted(Comparator.comparing(counts::isDifference).thenComparing(Comparator.reverseOrder()))
                .toList();
        told.forEach(group -> withholdGround(group, inference.grounds(group)));
        return masks.size() > before;
    }

    private void withholdGround(int group, Set<Integer> grounds) {
        List<Integer> those =
                grounds.stream().filter(ground -> counts.value(ground) > 0).toList();
        if (those.isEmpty()) {
            throw new IllegalStateException("a small group follows from nothing shown");
        }
        if (those.stream().allMatch(this::isKnown)) { // else one has gone for another group, which may do
            those.stream()
                    .filter(ground -> !counts.isTold(ground)) // what was shown once is known for ever
                    .min(Comparator.comparing(counts::isTotal).thenComparing(counts::value))
                    .ifPresent(cheapest ->
                            masks.put(cheapest, counts.isDifference(group) ? Mask.DERIVED : Mask.COMPLEMENTARY));
        }
    }

    /** What can be worked out of the figures shown protects nobody: a line never has a single gap beside its total. */
    private void showWhatIsTold() {
        Inference inference = new Inference(counts, counts.sumsWithin(), this::isKnown);
        masks.keySet().removeIf(inference::isTold);
    }

    private boolean isKnown(int number) {
        return counts.isTold(number) || !counts.isDifference(number) && !masks.containsKey(number);
    }
}
