package org.cohortium.demo;

import java.time.Instant;
import java.time.LocalDate;

/** Draws what becomes of a nomination, from the list to the last session. */
final class Fates {
    private final Basis basis;
    private final Reasons reasons = new Reasons();

    Fates(Basis basis) {
        this.basis = basis;
    }

    Participation of(CohortPlan cohort, int slot, boolean seatLeft) {
        var chance = Chance.of(basis.seed(), "fate", cohort.index(), slot);
        int person = cohort.seats().person(slot);
        var who = Chance.of(basis.seed(), "traits", person);
        var fate = new Fate(basis, cohort, chance, reasons);
        fate.nominate(nominatedAt(cohort, slot));
        if (cohort.isCancelled()) {
            fate.decide(seatLeft);
            fate.cancel();
        } else if (fate.decide(seatLeft)) {
            fate.attend();
        }
        return new Participation(
                cohort,
                slot,
                person,
                who.normal(),
                Math.min(0.99, 0.91 + 0.06 * who.normal()),
                fate.firstLesson(),
                fate.leftLesson(),
                fate.neverCame(),
                fate.steps());
    }

    /** When the list with that name came in. */
    Instant nominatedAt(CohortPlan cohort, int slot) {
        var chance = Chance.of(basis.seed(), "nominated", cohort.index(), slot);
        var planned = cohort.start().minusDays(chance.between(20, Rosters.NOMINATIONS_OPEN));
        var latest = basis.days().day(-1 - chance.below(10));
        return at(planned.isAfter(latest) ? latest : planned, chance, cohort);
    }

    private static Instant at(LocalDate day, Chance chance, CohortPlan cohort) {
        return Days.at(
                day, chance.between(8, 16), chance.below(60), cohort.country().zone());
    }
}
