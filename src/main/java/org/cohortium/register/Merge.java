package org.cohortium.register;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.cohortium.shared.Refusal;

/**
 * What a file that came back asks for, held against what it was given out with and what has changed since. A cell that
 * was left as it was asks for nothing, whatever became of its fact meanwhile; one that says what the database says by
 * now asks for nothing either.
 *
 * @param changed cells to be put in
 * @param unchanged how many cells ask for nothing
 */
record Merge(List<FilledCell> changed, List<Clash> conflicts, List<Invalid> invalid, int unchanged) {
    /** A cell changed on both sides. */
    record Clash(FilledCell cell, String base, String theirs) {}

    static Merge of(FilledIn file, Values base, Values theirs) {
        Merge merge = new Merge(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(file.invalid()), 0);
        int unchanged = 0;
        for (FilledCell cell : file.cells()) {
            unchanged += merge.weigh(cell, base, theirs) ? 0 : 1;
        }
        return new Merge(merge.changed, merge.conflicts, merge.invalid, unchanged);
    }

    /** Whether the cell asks for something. */
    private boolean weigh(FilledCell cell, Values base, Values theirs) {
        Place place = cell.place();
        if (cell.ours().equals(base.at(place)) || cell.ours().equals(theirs.at(place))) {
            return false;
        }
        if (cell.ours().isEmpty() && !place.kind().mayBeEmptied()) {
            invalid.add(new Invalid(cell.sheet(), cell.cell(), "", Refusal.of("register.emptied")));
        } else if (isAsItWas(place, base, theirs)) {
            changed.add(cell);
        } else {
            conflicts.add(new Clash(cell, base.at(place), theirs.at(place)));
        }
        return true;
    }

    /** Decision, reason and day are one proposal: it is as it was, or it is not. */
    private static boolean isAsItWas(Place place, Values base, Values theirs) {
        return place.kind().isOfOutcome()
                ? Arrays.stream(Kind.values())
                        .filter(Kind::isOfOutcome)
                        .map(kind -> Place.outcome(kind, place.enrolment()))
                        .allMatch(part -> theirs.at(part).equals(base.at(part)))
                : theirs.at(place).equals(base.at(place));
    }

    /** The same with some of the changed cells refused by a rule. */
    Merge without(Map<FilledCell, Refusal> refused) {
        List<Invalid> more = new ArrayList<>(invalid);
        changed.stream()
                .filter(refused::containsKey)
                .forEach(cell -> more.add(new Invalid(cell.sheet(), cell.cell(), cell.text(), refused.get(cell))));
        return new Merge(
                changed.stream().filter(cell -> !refused.containsKey(cell)).toList(), conflicts, more, unchanged);
    }
}
