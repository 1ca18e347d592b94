package org.cohortium.spreadsheet.workbook;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
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

    /** Tables, notes and every form of chart. */
    static Workbook full(String language, Words words) {
        return new Workbook(properties(language), List.of(cover(), summary(words), orders(12)));
    }

    /** Arabic or English. */
    record Words(String sheet, String month, String sold, String returned, String title, String axis) {
        static final Words ENGLISH =
                new Words("Summary", "Month", "Sold", "Returned", "Sold and returned by month", "Pieces");
        static final Words ARABIC =
                new Words("ملخص", "الشهر", "مباع", "مرتجع", "المباع والمرتجع حسب الشهر", "عدد القطع");
    }

    static final List<String> MONTHS = List.of("2026-01", "2026-02", "2026-03", "2026-04", "2026-05", "2026-06");
    static final List<Double> SOLD = Arrays.asList(10.0, 25.0, 37.0, null, 60.0, 84.5);
    static final List<Double> RETURNED = List.of(1.0, 2.0, 5.0, 6.0, 9.0, 11.25);

    static Sheet summary(Words words) {
        Table table = Table.of(
                "By month",
                List.of(
                        Column.text(words.month(), 18),
                        Column.of(words.sold(), Kind.DECIMAL).totalled(Total.SUM),
                        Column.of(words.returned(), Kind.DECIMAL).totalled(Total.SUM)),
                RowSource.of(IntStream.range(0, MONTHS.size()).boxed().toList(), GivenWorkbook::month));
        List<Chart> charts = Arrays.stream(Chart.Form.values())
                .map(form -> chart(form, words))
                .toList();
        return Sheet.of(words.sheet(), View.page(18, 14, 14).coloured("E08A1E"), table)
                .with(charts);
    }

    private static void month(int i, RowWriter to) {
        to.text(MONTHS.get(i));
        if (SOLD.get(i) == null) {
            to.masked();
        } else {
            to.number(SOLD.get(i));
        }
        to.number(RETURNED.get(i));
    }

    private static Chart chart(Chart.Form form, Words words) {
        int at = form.ordinal();
        return new Chart(
                form,
                words.title(),
                words.title() + ' ' + form,
                new Chart.Axis(words.month(), words.axis(), "#,##0"),
                new Chart.Place(4 + at % 2 * 7, at / 2 * 16, 6, 15),
                Points.of("By month", words.month(), MONTHS),
                List.of(
                        new Chart.Series(words.sold(), Points.of("By month", words.sold(), SOLD)),
                        new Chart.Series(words.returned(), Points.of("By month", words.returned(), RETURNED))));
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
