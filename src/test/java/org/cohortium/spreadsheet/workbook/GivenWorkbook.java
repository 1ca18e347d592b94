package org.cohortium.spreadsheet.workbook;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Workbooks with a bit of everything. */
final class GivenWorkbook {
    static final Instant MADE = Instant.parse("2026-07-01T08:30:00Z");

    private GivenWorkbook() {}

    static Properties properties(String language) {
        return new Properties(
                "Sales & returns",
                "What was sold",
                "The shop",
                language,
                language.equals("ar"),
                MADE,
                Map.of("Build", "1.2.3"));
    }

    static Workbook small() {
        return new Workbook(properties("en"), List.of(cover(), orders(12)));
    }

    static Sheet cover() {
        return Sheet.of(
                "Cover",
                View.page(26, 40, 20).coloured("1F4E79"),
                Lines.of(
                        Line.of(LineCell.text(Look.TITLE, "Sales & returns")),
                        Line.of(LineCell.text(Look.SUBTITLE, "January to June 2026")),
                        Line.empty(),
                        Line.pair("From", LineCell.date(LocalDate.of(2026, 1, 1))),
                        Line.pair("As of", LineCell.instant(Kind.instant(ZoneId.of("Africa/Nairobi")), MADE)),
                        Line.pair("Orders", LineCell.integer(12)),
                        Line.pair("Questions to", LineCell.link("mailto:office@example.org", "The office")),
                        Line.pair("State", LineCell.text(Look.WARNING, "Draft")),
                        Line.empty(),
                        Line.wide(
                                Look.NOTE,
                                "Figures of fewer than five are not shown. A mark stands in their place, and in that of"
                                        + " everything they could be worked out from. Read it together with the list of"
                                        + " definitions on the last sheet.",
                                3)));
    }

    static Table table(int count) {
        return Table.of(
                "Orders",
                List.of(
                        Column.text("Number", 12).totalled(Total.label("Total")),
                        Column.repeating("Country", 18),
                        Column.of("Pieces", Kind.INTEGER).totalled(Total.SUM).emphasised(Emphasis.DATA_BAR),
                        Column.of("Price", Kind.money("USD")).totalled(Total.SUM),
                        Column.of("Share", Kind.PERCENT).emphasised(Emphasis.icons(0.4, 0.8)),
                        Column.of("Day", Kind.DATE),
                        Column.of("Paid at", Kind.instant(ZoneId.of("Africa/Nairobi"))),
                        Column.of("Buyers", Kind.INTEGER)
                                .totalled(Total.fixed(BigDecimal.valueOf(7), "unique persons"))),
                RowSource.of(IntStream.range(0, count).boxed().toList(), GivenWorkbook::row));
    }

    private static void row(int i, RowWriter to) {
        to.text("%05d".formatted(i)).text(i % 2 == 0 ? "Kenya" : "Sénégal").number(i * 3L);
        to.number(new BigDecimal("1234.5").add(BigDecimal.valueOf(i))).number(i / 12.0);
        to.date(LocalDate.of(2026, 1, 31).plusDays(i)).instant(MADE.plusSeconds(i * 3601L));
        if (i == 5) {
            to.masked();
        } else {
            to.number(i + 5);
        }
    }

    static Sheet orders(int count) {
        return Sheet.of(
                "Orders",
                View.table().frozen(1),
                Lines.of(Line.of(LineCell.text(Look.HEADING, "Every order")), Line.empty()),
                table(count));
    }
}
