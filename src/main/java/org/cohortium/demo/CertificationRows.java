package org.cohortium.demo;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Outcomes as proposed, returned and confirmed, and the certificates that follow from them. */
final class CertificationRows {
    private static final Rows.Tracked OUTCOME = new Rows.Tracked(
            "outcome",
            "id, enrolment_id, decision, state, proposed_by, proposed_at, departs_from_rule, reason, decided_by,"
                    + " decided_at, decision_note, deferred_until, version");
    private static final Rows.Tracked CERTIFICATE =
            new Rows.Tracked("certificate", "id, outcome_id, number, issued_on, valid_until, state, version");
    private static final int VALID_YEARS = 3;

    private final Basis basis;
    private final CohortPlans plans;
    private final Rosters rosters;
    private final Rulings rulings;

    CertificationRows(Basis basis, CohortPlans plans) {
        this.basis = basis;
        this.plans = plans;
        this.rosters = new Rosters(basis);
        this.rulings = new Rulings(basis);
    }

    void write(Rows rows) {
        rows.versioned(OUTCOME, participations(), rulings::of, CertificationRows::outcomeCells);
        rows.versioned(CERTIFICATE, participations(), this::certificates, this::certificateCells);
    }

    private Stream<Participation> participations() {
        return IntStream.range(0, plans.count())
                .mapToObj(plans::get)
                .filter(cohort -> basis.days().isPast(cohort.end()))
                .flatMap(cohort -> rosters.of(cohort).stream());
    }

    private static void outcomeCells(RowWriter row, Participation participation, Ruling ruling, int number) {
        var cohort = participation.cohort();
        var decidedBy = ruling.decidedBy();
        row.number(participation.enrolmentId()).number(participation.enrolmentId());
        row.text(ruling.decision()).text(ruling.state());
        row.number(cohort.facilitators().get(0).id()).at(ruling.proposedAt());
        row.yes(ruling.departs()).text(ruling.reason());
        row.text(decidedBy == null ? null : Long.toString(decidedBy.id()));
        row.at(decidedBy == null ? null : ruling.at()).text(ruling.note());
        row.day(ruling.decision().equals("DEFERRED") ? cohort.end().plusDays(Rulings.DEFERRED_DAYS) : null);
        row.number(number);
    }

    /** Issued the morning after the confirmation; one in some hundreds is revoked. */
    private List<Change> certificates(Participation participation) {
        var versions = new ArrayList<Change>();
        var outcome = rulings.of(participation);
        if (!outcome.isEmpty() && outcome.get(outcome.size() - 1).isCertified()) {
            var chance = Chance.of(basis.seed(), "certificate", participation.enrolmentId());
            var issued = outcome.get(outcome.size() - 1).at().plusSeconds(57_600);
            versions.add(new Change("VALID", issued, "admin", null));
            if (chance.happens(0.006)) {
                var revoked = issued.plusSeconds(86_400L * 40);
                versions.add(new Change("REVOKED", revoked, "admin", "The policy brief was not the holder's own work"));
            }
        }
        versions.removeIf(version -> !basis.days().isKnown(version.at()));
        return versions;
    }

    private void certificateCells(RowWriter row, Participation participation, Change state, int number) {
        var issued =
                certificates(participation).get(0).at().atZone(ZoneOffset.UTC).toLocalDate();
        row.number(participation.enrolmentId()).number(participation.enrolmentId());
        row.text("%s-%04d".formatted(participation.cohort().code(), participation.slot() + 1));
        row.day(issued).day(issued.plusYears(VALID_YEARS)).text(state.to()).number(number);
    }
}
