package org.cohortium.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Targets quarter by quarter, some revised by the steering committee, and the values that are entered by hand. */
final class TargetRows {
    private static final Rows.Tracked TARGET =
            new Rows.Tracked("target", "id, indicator_id, period_from, period_to, dimensions, value, version");
    private static final int REVISED_ON = -140;

    private final Basis basis;
    private final Grants grants;
    private final List<Tsv.Line> indicators;

    TargetRows(Basis basis, Grants grants, List<Tsv.Line> indicators) {
        this.basis = basis;
        this.grants = grants;
        this.indicators = indicators;
    }

    void write(Rows rows) {
        var ids = new Numbering();
        rows.versioned(TARGET, ids.from(grants.all().flatMap(this::targets)), this::versions, this::cells);
        rows.unchanged(
                "manual_value",
                "id, indicator_id, period_from, period_to, numerator, source",
                table -> ids.from(grants.all().flatMap(this::byHand)).forEach(value -> writeByHand(table, value)));
    }

    long indicatorId(Grant grant, int index) {
        return (grant.id() - 1) * indicators.size() + index + 1;
    }

    private Stream<Target> targets(Grant grant) {
        return IntStream.range(0, indicators.size())
                .boxed()
                .flatMap(index -> IntStream.range(0, grant.quarters().size())
                        .boxed()
                        .flatMap(quarter -> targets(grant, index, quarter)));
    }

    /** The total, and for those certified one target for each sex. */
    private Stream<Target> targets(Grant grant, int index, int quarter) {
        double total = goal(grant, indicators.get(index), quarter);
        var all = new Target(grant, index, quarter, "{}", total);
        if (!indicators.get(index).text("measure").equals("certified-persons")) {
            return Stream.of(all);
        }
        double women = Math.floor(total / 2);
        return Stream.of(
                all,
                new Target(grant, index, quarter, "{\"sex\": \"FEMALE\"}", women),
                new Target(grant, index, quarter, "{\"sex\": \"MALE\"}", total - women));
    }

    static double baseline(Grant grant, Tsv.Line line) {
        return inCurrencyOf(grant, line, line.decimal("baseline"));
    }

    /** Amounts are listed in dollars, and agreed in the grant's currency, in round hundreds. */
    private static double inCurrencyOf(Grant grant, Tsv.Line line, double value) {
        return line.text("unit").equals("MONEY")
                ? Math.round(value * ExchangeRates.perDollar(grant.currency()) / 100) * 100.0
                : value;
    }

    /** In even steps from the baseline to the goal. */
    private static double goal(Grant grant, Tsv.Line line, int quarter) {
        double progress = (quarter + 1.0) / grant.quarters().size();
        double baseline = baseline(grant, line);
        if (line.text("scale").equals("seats")) {
            return Math.round(line.decimal("goal") * grant.seats() * progress);
        }
        double goal = baseline + (inCurrencyOf(grant, line, line.decimal("goal")) - baseline) * progress;
        return line.text("unit").equals("RATIO") ? Math.round(goal * 100) / 100.0 : Math.round(goal);
    }

    private List<Agreed> versions(Numbering.Numbered<Target> numbered) {
        var target = numbered.thing();
        var signed = GrantRows.signed(target.grant());
        var revised = basis.days().day(REVISED_ON).atTime(LocalTime.of(15, 10)).toInstant(ZoneOffset.UTC);
        boolean wasHigher = target.dimensions().equals("{}")
                && indicators.get(target.indicator()).text("scale").equals("seats")
                && basis.days().day(REVISED_ON).isBefore(target.from())
                && target.grant().id() % 2 == 1;
        if (wasHigher) {
            return List.of(
                    new Agreed(Math.round(target.value() * 1.1), signed, null),
                    new Agreed(target.value(), revised, "Revised by the steering committee after the mid-term review"));
        }
        return List.of(new Agreed(target.value(), signed, null));
    }

    private void cells(RowWriter row, Numbering.Numbered<Target> numbered, Agreed version, int number) {
        var target = numbered.thing();
        row.number(numbered.id()).number(indicatorId(target.grant(), target.indicator()));
        row.day(target.from()).day(target.to()).text(target.dimensions());
        row.text(Double.toString(version.value())).number(number);
    }

    /** The first indicator has no measure: a country office counts what was adopted. */
    private Stream<Target> byHand(Grant grant) {
        return IntStream.range(0, grant.quarters().size())
                .mapToObj(quarter -> new Target(grant, 0, quarter, "{}", adopted(grant, quarter)))
                .filter(value -> UpdateRows.isEntered(basis, value.to()));
    }

    private double adopted(Grant grant, int quarter) {
        var chance = Chance.of(basis.seed(), "adopted", grant.id());
        return IntStream.rangeClosed(0, quarter)
                .filter(each -> chance.happens(0.35))
                .count();
    }

    private void writeByHand(RowWriter table, Numbering.Numbered<Target> numbered) {
        var value = numbered.thing();
        table.number(numbered.id()).number(indicatorId(value.grant(), value.indicator()));
        table.day(value.from()).day(value.to()).text(Double.toString(value.value()));
        table.text("Country offices' quarterly notes, quarter to " + value.to());
        table.at(UpdateRows.entered(value.to())).text("admin").nothing().end();
    }

    /** What is aimed at, or was reached, by the end of a quarter. */
    private record Target(Grant grant, int indicator, int quarter, String dimensions, double value) {
        LocalDate from() {
            return grant.quarters().get(quarter);
        }

        LocalDate to() {
            return from().plusMonths(3).minusDays(1);
        }
    }

    private record Agreed(
            double value, Instant at, @Nullable String why) implements Version {
        @Override
        public String by() {
            return "admin";
        }
    }
}
