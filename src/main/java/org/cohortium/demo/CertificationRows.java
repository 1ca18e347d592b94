package org.cohortium.demo;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cohortium.certification.CertificateNumber;
import org.jspecify.annotations.Nullable;

/** Outcomes as proposed, returned and confirmed, and the certificates that follow from them. */
final class CertificationRows {
    private static final Rows.Tracked OUTCOME = new Rows.Tracked(
            "outcome",
            "id, enrolment_id, decision, state, proposed_by, proposed_at, departs_from_rule, reason, decided_by,"
                    + " decided_at, decision_note, deferred_until, version");
    private static final Rows.Tracked CERTIFICATE =
            new Rows.Tracked("certificate", "id, outcome_id, number, issued_on, valid_until, state, version");
    private static final int VALID_YEARS = 3;
    /** The certificates of a cohort are issued together, so many days after its end. */
    private static final int ISSUED_AFTER = 45;

    private final Basis basis;
    private final CohortPlans plans;
    private final Rosters rosters;
    private final Rulings rulings;
    private final Map<Long, Map<Integer, Integer>> counters = new TreeMap<>();
    private @Nullable Participation numbered;
    private String number = "";

    CertificationRows(Basis basis, CohortPlans plans) {
        this.basis = basis;
        this.plans = plans;
        this.rosters = new Rosters(basis);
        this.rulings = new Rulings(basis);
    }

    void write(Rows rows) {
        rows.versioned(OUTCOME, participations(), rulings::of, CertificationRows::outcomeCells);
        rows.versioned(CERTIFICATE, participations(), this::certificates, this::certificateCells);
        rows.plain(
                "certificate_ending",
                "certificate_id, category, note, ended_at",
                table -> participations()
                        .forEach(each -> certificates(each).stream()
                                .filter(state -> state.to().equals("REVOKED"))
                                .forEach(state -> table.number(each.enrolmentId())
                                        .text("MISCONDUCT")
                                        .text(state.why())
                                        .at(state.at())
                                        .end())));
        rows.plain(
                "certificate_counter",
                "body_id, year, last",
                table -> counters.forEach((body, years) -> years.forEach((year, last) ->
                        table.number(body).number(year).number(last).end())));
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

    /** Issued after the cohort's end, once the outcome is confirmed; one in some hundreds is revoked. */
    private List<Change> certificates(Participation participation) {
        var versions = new ArrayList<Change>();
        var outcome = rulings.of(participation);
        if (!outcome.isEmpty() && outcome.get(outcome.size() - 1).isCertified()) {
            var chance = Chance.of(basis.seed(), "certificate", participation.enrolmentId());
            var issued = issuing(
                    participation.cohort(), outcome.get(outcome.size() - 1).at());
            versions.add(new Change("VALID", issued, "admin", null));
            if (chance.happens(0.006)) {
                var revoked = issued.plusSeconds(86_400L * 40);
                versions.add(new Change("REVOKED", revoked, "admin", "The policy brief was not the holder's own work"));
            }
        }
        versions.removeIf(version -> !basis.days().isKnown(version.at()));
        return versions;
    }

    private static Instant issuing(CohortPlan cohort, Instant confirmed) {
        var together = cohort.end().plusDays(ISSUED_AFTER).atTime(9, 0).toInstant(ZoneOffset.UTC);
        return confirmed.isBefore(together) ? together : confirmed.plusSeconds(57_600);
    }

    private void certificateCells(RowWriter row, Participation participation, Change state, int number) {
        var issued =
                certificates(participation).get(0).at().atZone(ZoneOffset.UTC).toLocalDate();
        row.number(participation.enrolmentId()).number(participation.enrolmentId());
        row.text(number(participation, issued.getYear()));
        row.day(issued).day(issued.plusYears(VALID_YEARS)).text(state.to()).number(number);
    }

    /** The next number of the host in that year; the versions of one certificate share theirs. */
    private String number(Participation participation, int year) {
        if (numbered != participation) {
            var host = participation.cohort().host();
            int serial =
                    counters.computeIfAbsent(host.id(), body -> new TreeMap<>()).merge(year, 1, Integer::sum);
            number = new CertificateNumber(host.code(), year, serial).text();
            numbered = participation;
        }
        return number;
    }
}
