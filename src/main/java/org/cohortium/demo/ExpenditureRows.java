package org.cohortium.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What was spent: on each cohort by category, and each quarter on running the grant. */
final class ExpenditureRows {
    private static final Rows.Tracked EXPENDITURE = new Rows.Tracked(
            "expenditure",
            "id, grant_id, cohort_id, spent_on, category, amount, currency, eligible, reference, version");
    private static final Map<String, String> LOCAL = Map.of("KEN", "KES", "SEN", "XOF", "JOR", "JOD");
    private static final double INDIRECT = 0.07;
    private static final int BOOKED_AFTER = 12;

    private final Basis basis;
    private final Grants grants;

    ExpenditureRows(Basis basis, Grants grants) {
        this.basis = basis;
        this.grants = grants;
    }

    void write(Rows rows) {
        var ids = new Numbering();
        rows.versioned(EXPENDITURE, ids.from(grants.all().flatMap(this::payments)), this::versions, this::cells);
    }

    private Stream<Payment> payments(Grant grant) {
        var payments = new ArrayList<Payment>();
        grant.shares().forEach(share -> addCohort(grant, share, payments));
        int quarter = 0;
        for (var day = grant.startsOn().plusMonths(3); day.isBefore(grant.endsOn()); day = day.plusMonths(3)) {
            long amount = Math.round(grant.amount() * INDIRECT / 12 * 100);
            quarter++;
            payments.add(
                    new Payment(grant, null, day, "INDIRECT", amount, grant.currency(), "ADM-%02d".formatted(quarter)));
        }
        payments.removeIf(payment -> !basis.days().isPast(payment.on().plusDays(BOOKED_AFTER)));
        return payments.stream();
    }

    private static void addCohort(Grant grant, Grant.Share share, List<Payment> payments) {
        var cohort = share.cohort();
        payments.add(payment(grant, share, cohort.start().minusDays(14), "MATERIALS", 45));
        if (!cohort.isCancelled()) {
            payments.add(payment(grant, share, cohort.start().plusDays(4), "VENUE", 120));
            payments.add(payment(grant, share, cohort.start().plusDays(9), "TRAVEL", 190));
            payments.add(payment(grant, share, cohort.end().minusDays(20), "SERVICES", 85));
            payments.add(payment(grant, share, cohort.end().plusDays(6), "PERSONNEL", 275));
        }
    }

    /** @param dollars for each seat */
    private static Payment payment(Grant grant, Grant.Share share, LocalDate on, String category, int dollars) {
        var cohort = share.cohort();
        var local = LOCAL.getOrDefault(cohort.country().iso3(), grant.currency());
        var currency = category.equals("VENUE") ? local : grant.currency();
        double noise = 0.88 + Chance.of(cohort.id(), category, grant.id()).share() * 0.24;
        double amount = dollars * cohort.seats().capacity() * share.part() * noise * ExchangeRates.perDollar(currency);
        var reference = cohort.code() + "-" + category.substring(0, 3);
        return new Payment(grant, cohort, on, category, Math.round(amount * 100), currency, reference);
    }

    private List<Booked> versions(Numbering.Numbered<Payment> numbered) {
        var payment = numbered.thing();
        var booked = payment.on()
                .plusDays(BOOKED_AFTER - 1L)
                .atTime(LocalTime.of(11, 40))
                .toInstant(ZoneOffset.UTC);
        var mended = booked.plusSeconds(86_400L * 26);
        boolean wrong = Chance.of(basis.seed(), "booking", numbered.id()).happens(0.03);
        if (wrong && basis.days().isKnown(mended)) {
            return List.of(
                    new Booked(payment.amount() * 11 / 10, booked, "admin", null),
                    new Booked(payment.amount(), mended, "admin", "Invoice checked: tax had been counted twice"));
        }
        return List.of(new Booked(payment.amount(), booked, "admin", null));
    }

    private void cells(RowWriter row, Numbering.Numbered<Payment> numbered, Booked version, int number) {
        var payment = numbered.thing();
        var cohort = payment.cohort();
        row.number(numbered.id()).number(payment.grant().id());
        row.text(cohort == null ? null : Long.toString(cohort.id())).day(payment.on());
        row.text(payment.category()).hundredths(version.amount()).text(payment.currency());
        row.yes(cohort == null || !cohort.isCancelled())
                .text(payment.reference())
                .number(number);
    }

    /** @param amount hundredths of the currency */
    private record Payment(
            Grant grant,
            @Nullable CohortPlan cohort,
            LocalDate on,
            String category,
            long amount,
            String currency,
            String reference) {}

    private record Booked(
            long amount, Instant at, String by, @Nullable String why) implements Version {}
}
