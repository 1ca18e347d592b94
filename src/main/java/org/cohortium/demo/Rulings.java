package org.cohortium.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The course of a certification outcome: proposed by a facilitator, sometimes returned, confirmed by the coordinator. */
final class Rulings {
    /** A deferral gives that many days more. */
    static final int DEFERRED_DAYS = 90;

    private final Basis basis;
    private final Judging judging;
    private final Reasons reasons = new Reasons();
    private @Nullable Participation lastAsked;
    private List<Ruling> lastAnswer = List.of();

    Rulings(Basis basis) {
        this.basis = basis;
        this.judging = new Judging(basis);
    }

    /** Every version that is known, ascending; empty where nothing is proposed yet. */
    List<Ruling> of(Participation participation) {
        if (lastAsked != participation) {
            lastAnswer = draw(participation);
            lastAsked = participation;
        }
        return lastAnswer;
    }

    private List<Ruling> draw(Participation participation) {
        var cohort = participation.cohort();
        if (!basis.days().isPast(cohort.end()) || !participation.isActive()) {
            return List.of();
        }
        var chance = Chance.of(basis.seed(), "ruling", cohort.index(), participation.slot());
        var first =
                proposal(participation, judging.decision(participation), judging.isCompleted(participation), chance);
        var versions = new ArrayList<Ruling>();
        versions.add(first);
        int day = chance.between(3, 10);
        if (chance.happens(0.06)) {
            versions.add(returned(first, cohort, first.proposedAt().plusSeconds(86_400L * day), chance));
            var again = first.proposedAt().plusSeconds(86_400L * (day + 2) + 3_000);
            versions.add(version(first, "PROPOSED", null, null, again, proposer(cohort)));
            day += 5;
        }
        var confirmed = first.proposedAt().plusSeconds(86_400L * day + 5_400);
        versions.add(version(first, "CONFIRMED", cohort.coordinator(), null, confirmed, coordinator(cohort)));
        versions.removeIf(version -> !basis.days().isKnown(version.at()));
        return versions;
    }

    private Ruling proposal(Participation participation, String ruled, boolean worked, Chance chance) {
        var cohort = participation.cohort();
        var at = Days.at(
                proposalDay(cohort, chance),
                chance.between(13, 17),
                chance.below(60),
                cohort.country().zone());
        double drawn = chance.share();
        if (drawn < 0.02) {
            return proposed("DEFERRED", worked, reasons.draw("DEFERRED", cohort.language(), chance), at, cohort);
        }
        boolean nearMiss = ruled.equals("FAIL") || ruled.equals("INCOMPLETE");
        if (nearMiss && drawn < 0.14) {
            return proposed("PASS", worked, reasons.draw("DEPARTURE", cohort.language(), chance), at, cohort);
        }
        return proposed(ruled, worked, null, at, cohort);
    }

    private static LocalDate proposalDay(CohortPlan cohort, Chance chance) {
        return cohort.end().plusDays(chance.between(8, 15));
    }

    private static Ruling proposed(
            String decision, boolean worked, @Nullable String reason, Instant at, CohortPlan cohort) {
        boolean departs = reason != null && !decision.equals("DEFERRED");
        return new Ruling(decision, "PROPOSED", at, departs, worked, reason, null, null, at, proposer(cohort));
    }

    private Ruling returned(Ruling first, CohortPlan cohort, Instant at, Chance chance) {
        var note = reasons.draw("RETURNED", cohort.language(), chance);
        return version(first, "RETURNED", cohort.coordinator(), note, at, coordinator(cohort));
    }

    private static Ruling version(
            Ruling first, String state, @Nullable Account decidedBy, @Nullable String note, Instant at, String by) {
        return new Ruling(
                first.decision(),
                state,
                state.equals("PROPOSED") ? at : first.proposedAt(),
                first.departs(),
                first.worked(),
                first.reason(),
                decidedBy,
                note,
                at,
                by);
    }

    private static String proposer(CohortPlan cohort) {
        return cohort.facilitators().get(0).username();
    }

    private static String coordinator(CohortPlan cohort) {
        return cohort.coordinator().username();
    }
}
