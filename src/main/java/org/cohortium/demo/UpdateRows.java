package org.cohortium.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Progress updates: one of each quarter that is over long enough, approved, with words about the last two of them. */
final class UpdateRows {
    /** Days: before the release of the quarter is worked out. */
    private static final int ENTERED_AFTER = 9;

    private static final int TOLD_OF = 2;

    private final Basis basis;
    private final Grants grants;
    private final List<Tsv.Line> words = Tsv.read("updates.tsv");

    UpdateRows(Basis basis, Grants grants) {
        this.basis = basis;
        this.grants = grants;
    }

    /** When the values of a quarter were entered. */
    static Instant entered(LocalDate lastDay) {
        return lastDay.plusDays(ENTERED_AFTER).atTime(LocalTime.of(10, 5)).toInstant(ZoneOffset.UTC);
    }

    /** Whether the values of a quarter have been entered by now. */
    static boolean isEntered(Basis basis, LocalDate lastDay) {
        return basis.days().isPast(lastDay.plusDays(ENTERED_AFTER + 1));
    }

    void write(Rows rows, int results) {
        List<Numbering.Numbered<Quarter>> quarters =
                new Numbering().from(grants.all().flatMap(this::quarters)).toList();
        rows.unchanged(
                "progress_update",
                "id, grant_id, period_from, period_to, state, signatory, signatory_title, submitted_at, approved_by, approved_at",
                table -> quarters.forEach(each -> {
                    Quarter quarter = each.thing();
                    table.number(each.id()).number(quarter.grant().id());
                    table.day(quarter.from()).day(quarter.to()).text("APPROVED");
                    table.text("Amina Njoroge").text("Programme manager");
                    table.at(entered(quarter.to()));
                    table.number(basis.accounts().get("admin").id()).at(entered(quarter.to()));
                    stamp(table, quarter);
                }));
        var ids = new Numbering();
        rows.unchanged(
                "narrative",
                "id, update_id, result_id, achievements, challenges, risks, next_steps",
                table -> ids.from(quarters.stream()
                                .filter(each -> each.thing().isTold())
                                .flatMap(each -> words.stream().map(line -> new Told(each, line))))
                        .forEach(told -> {
                            Quarter quarter = told.thing().update().thing();
                            Tsv.Line line = told.thing().line();
                            table.number(told.id()).number(told.thing().update().id());
                            table.number((quarter.grant().id() - 1) * results + line.number("result"));
                            for (String column : List.of("achievements", "challenges", "risks", "next_steps")) {
                                table.text(line.text(column).isEmpty() ? null : line.text(column));
                            }
                            stamp(table, quarter);
                        }));
    }

    private static void stamp(RowWriter table, Quarter quarter) {
        table.at(entered(quarter.to())).text("admin").nothing().end();
    }

    private Stream<Quarter> quarters(Grant grant) {
        List<Quarter> over = IntStream.range(0, grant.quarters().size())
                .mapToObj(index -> new Quarter(grant, grant.quarters().get(index), false))
                .filter(quarter -> isEntered(basis, quarter.to()))
                .toList();
        return IntStream.range(0, over.size())
                .mapToObj(index -> new Quarter(grant, over.get(index).from(), index >= over.size() - TOLD_OF));
    }

    private record Quarter(Grant grant, LocalDate from, boolean isTold) {
        LocalDate to() {
            return from.plusMonths(3).minusDays(1);
        }
    }

    private record Told(Numbering.Numbered<Quarter> update, Tsv.Line line) {}
}
