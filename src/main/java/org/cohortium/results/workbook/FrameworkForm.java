package org.cohortium.results.workbook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.cohortium.results.framework.Framework;
import org.cohortium.results.framework.FrameworkFigures.Surroundings;
import org.cohortium.results.framework.Indicator;
import org.cohortium.results.framework.Result;
import org.cohortium.results.framework.Target;
import org.cohortium.results.framework.Wording;
import org.cohortium.spreadsheet.form.Entry;
import org.cohortium.spreadsheet.form.Form;
import org.cohortium.spreadsheet.form.FormCell;
import org.cohortium.spreadsheet.form.FormColumn;
import org.cohortium.spreadsheet.form.FormSheet;
import org.cohortium.text.Words;
import org.jspecify.annotations.Nullable;

/** Composes a framework's workbook: results, indicators, targets, each with empty lines to go on. */
final class FrameworkForm {
    static final String HIDDEN = "cohortium";
    static final String TEMPLATE = "results-framework";
    private static final String LISTS = "lists";
    private static final int MORE_RESULTS = 10;
    private static final int MORE_INDICATORS = 20;
    private static final int MORE_TARGETS = 100;
    private static final double TEXT = 44;
    private static final double WORD = 22;
    private static final double NUMBER = 12;

    private final Framework framework;
    private final Surroundings about;
    private final FrameworkCells cells;
    private final Words words;

    FrameworkForm(Framework framework, Surroundings about, FrameworkCells cells) {
        this.framework = framework;
        this.about = about;
        this.cells = cells;
        this.words = cells.words();
    }

    Form form() {
        return new Form(
                words.of("framework.book.about", "grant", framework.grant()),
                words.language().isRightToLeft(),
                List.of(
                        guide(),
                        results(),
                        indicators(),
                        targets(),
                        new FormSheet.Hidden(LISTS, lists()),
                        new FormSheet.Hidden(
                                HIDDEN,
                                List.of(
                                        List.of("template", TEMPLATE),
                                        List.of("grant", framework.grant()),
                                        List.of("version", Integer.toString(framework.version()))))));
    }

    private FormSheet guide() {
        List<FormSheet.Paragraph> lines = new ArrayList<>();
        lines.add(new FormSheet.Paragraph(words.of("framework.book.about", "grant", framework.grant()), true));
        lines.add(new FormSheet.Paragraph(
                words.of(
                        "framework.book.of",
                        "title",
                        about.title(),
                        "starts",
                        about.startsOn(),
                        "ends",
                        about.endsOn(),
                        "currency",
                        about.currency()),
                false));
        for (String part : List.of("numbers", "change", "parts", "back")) {
            lines.add(new FormSheet.Paragraph(words.get("framework.book." + part), false));
        }
        return new FormSheet.Reading(words.get("framework.book.guide"), lines);
    }

    private FormSheet results() {
        List<FormColumn> columns = new ArrayList<>();
        columns.add(number("result"));
        columns.add(choice("kind"));
        titles(columns);
        columns.add(id());
        List<List<FormCell>> rows = new ArrayList<>();
        int place = 1;
        for (Result each : framework.results()) {
            List<FormCell> row = new ArrayList<>();
            row.add(open(BigDecimal.valueOf(place++)));
            row.add(open(cells.shown("kind", each.kind().name())));
            titles(row, each.wording());
            row.add(FormCell.told(each.id()));
            rows.add(row);
        }
        return table("results", columns, rows, MORE_RESULTS);
    }

    private FormSheet indicators() {
        List<FormColumn> columns = new ArrayList<>();
        columns.add(number("result"));
        columns.add(number("place"));
        titles(columns);
        for (String list : List.of("measure", "unit", "direction", "accumulation")) {
            columns.add(choice(list));
        }
        columns.add(amount("baseline"));
        columns.add(day("baselineOn"));
        for (String filter : List.of("curriculum", "cohort", "country")) {
            columns.add(free(filter, WORD));
        }
        columns.add(choice("sex"));
        FrameworkCells.dimensions()
                .forEach(each -> columns.add(new FormColumn(
                        "fw:by:" + each,
                        words.of("framework.by", "dimensions", words.get("dimension." + each)),
                        NUMBER,
                        new Entry.Free())));
        columns.add(id());
        List<List<FormCell>> rows = new ArrayList<>();
        int result = 1;
        for (Result each : framework.results()) {
            int place = 1;
            for (Indicator one : each.indicators()) {
                rows.add(indicator(one, result, place++));
            }
            result++;
        }
        return table("indicators", columns, rows, MORE_INDICATORS);
    }

    private List<FormCell> indicator(Indicator one, int result, int place) {
        List<FormCell> row = new ArrayList<>();
        row.add(open(BigDecimal.valueOf(result)));
        row.add(open(BigDecimal.valueOf(place)));
        titles(row, one.wording());
        row.add(open(one.measure() == null ? null : cells.shown("measure", one.measure())));
        row.add(open(cells.shown("unit", one.unit().name())));
        row.add(open(cells.shown("direction", one.direction().name())));
        row.add(open(cells.shown("accumulation", one.accumulation().name())));
        row.add(open(one.baseline()));
        row.add(open(one.baselineOn()));
        Map<String, String> filters = one.filters();
        for (String filter : List.of("curriculum", "cohort", "country")) {
            row.add(open(filters.get(filter)));
        }
        row.add(open(filters.get("sex") == null ? null : cells.shown("sex", filters.get("sex"))));
        FrameworkCells.dimensions()
                .forEach(each -> row.add(open(one.dimensions().contains(each) ? "x" : null)));
        row.add(FormCell.told(one.id()));
        return row;
    }

    private FormSheet targets() {
        List<FormColumn> columns = List.of(
                number("result"), number("place"), day("from"), day("to"), choice("part"), amount("value"), id());
        List<List<FormCell>> rows = new ArrayList<>();
        int result = 1;
        for (Result each : framework.results()) {
            int place = 1;
            for (Indicator one : each.indicators()) {
                for (Target target : one.targets()) {
                    rows.add(List.of(
                            open(BigDecimal.valueOf(result)),
                            open(BigDecimal.valueOf(place)),
                            open(target.from()),
                            open(target.to()),
                            open(
                                    target.dimension() == null
                                            ? null
                                            : cells.shown("part", target.dimension() + "=" + target.category())),
                            open(target.value()),
                            FormCell.told(null)));
                }
                place++;
            }
            result++;
        }
        return table("targets", columns, rows, MORE_TARGETS);
    }

    private FormSheet table(String sheet, List<FormColumn> columns, List<List<FormCell>> rows, int more) {
        for (int at = 0; at < more; at++) {
            List<FormCell> empty = new ArrayList<>();
            for (int column = 1; column < columns.size(); column++) {
                empty.add(open(null));
            }
            empty.add(FormCell.told(null));
            rows.add(empty);
        }
        return new FormSheet.Table(words.get("framework.book." + sheet), 2, columns, rows);
    }

    private void titles(List<FormColumn> columns) {
        columns.add(free("title", TEXT));
        columns.add(free("title.fr", TEXT));
        columns.add(free("title.ar", TEXT));
    }

    private static void titles(List<FormCell> row, Wording wording) {
        row.add(open(wording.title()));
        row.add(open(wording.translations().get("fr")));
        row.add(open(wording.translations().get("ar")));
    }

    private static FormCell open(@Nullable Object value) {
        return FormCell.open(value);
    }

    private FormColumn number(String key) {
        return new FormColumn(
                "fw:" + key, heading(key), NUMBER, new Entry.UpTo(BigDecimal.valueOf(1000), hint("place")));
    }

    private FormColumn amount(String key) {
        return new FormColumn("fw:" + key, heading(key), WORD, new Entry.UpTo(BigDecimal.TEN.pow(14), hint("amount")));
    }

    private FormColumn day(String key) {
        return new FormColumn(
                "fw:" + key, heading(key), WORD, new Entry.Day(about.startsOn().minusYears(10), hint("day")));
    }

    private FormColumn free(String key, double width) {
        return new FormColumn("fw:" + key, heading(key), width, new Entry.Free());
    }

    private FormColumn choice(String list) {
        return new FormColumn(
                "fw:" + list,
                heading(list),
                WORD,
                new Entry.Choice(
                        LISTS, cells.lists().indexOf(list), cells.offered(list).size(), hint("choice")));
    }

    /** What the program knows a line by; empty in new ones. */
    private FormColumn id() {
        return new FormColumn("fw:id", words.get("framework.book.id"), NUMBER, new Entry.Mark());
    }

    private String heading(String key) {
        return words.get("framework.book.column." + key);
    }

    private Entry.Hint hint(String key) {
        return new Entry.Hint(words.get("framework.book.hint"), words.get("framework.book.hint." + key));
    }

    private List<List<String>> lists() {
        int longest = cells.lists().stream()
                .mapToInt(list -> cells.offered(list).size())
                .max()
                .orElse(0);
        List<List<String>> rows = new ArrayList<>();
        for (int at = 0; at < longest; at++) {
            List<String> row = new ArrayList<>();
            for (String list : cells.lists()) {
                List<String> offered = cells.offered(list);
                row.add(at < offered.size() ? offered.get(at) : "");
            }
            rows.add(row);
        }
        return rows;
    }
}
