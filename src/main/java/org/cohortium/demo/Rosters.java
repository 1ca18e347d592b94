package org.cohortium.demo;

import java.util.ArrayList;
import java.util.List;

/** Who was nominated to a cohort and what became of them, in the order of the list. */
final class Rosters {
    /** Nominations open that many days before the start. */
    static final int NOMINATIONS_OPEN = 58;

    private final Basis basis;
    private final Fates fates;

    Rosters(Basis basis) {
        this.basis = basis;
        this.fates = new Fates(basis);
    }

    /** Empty as long as nominations are not open. */
    List<Participation> of(CohortPlan cohort) {
        var roster = new ArrayList<Participation>();
        if (!basis.days().isPast(cohort.start().minusDays(NOMINATIONS_OPEN))) {
            return roster;
        }
        int seated = 0;
        for (int slot = 0; slot < cohort.seats().nominated(); slot++) {
            var participation = fates.of(cohort, slot, seated < cohort.seats().capacity());
            seated += participation.isSeated() ? 1 : 0;
            roster.add(participation);
        }
        return roster;
    }
}
