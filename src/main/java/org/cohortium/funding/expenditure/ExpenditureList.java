package org.cohortium.funding.expenditure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cohortium.shared.Refusal;
import org.cohortium.spreadsheet.Cell;
import org.cohortium.spreadsheet.CellKind;
import org.cohortium.spreadsheet.Limits;
import org.cohortium.spreadsheet.References;
import org.cohortium.spreadsheet.Rows;
import org.cohortium.spreadsheet.Sheet;
import org.cohortium.spreadsheet.SheetRow;
import org.cohortium.spreadsheet.SpreadsheetFile;
import org.cohortium.text.TypedAmount;
import org.jspecify.annotations.Nullable;

/**
 * A list of expenditure out of a spreadsheet: the first sheet with headings that are known, in whichever order and language.
 * Nothing is guessed: what cannot be read is told by its cell.
 */
final class ExpenditureList {
    static final int MOST_LINES = 20_000;
    private static final Limits LIMITS = Limits.USUAL.withFileBytes(5L << 20);
    private static final int HEAD = 20;
    private static final int ENOUGH = 3;
    private static final int DECIMALS = 6;

    private final Map<Column, Integer> columns;
    private final WrittenDays days;
    private final String currency;

    private ExpenditureList(Map<Column, Integer> columns, WrittenDays days, String currency) {
        this.columns = columns;
        this.days = days;
        this.currency = currency;
    }

    /** Lines, or why the file cannot be taken as a whole. */
    record Read(List<SpentLine> lines, @Nullable Refusal refusal) {
        static Read refused(Refusal refusal) {
            return new Read(List.of(), refusal);
        }
    }

    /**
     * @param currency of amounts beside which none stands
     * @throws org.cohortium.spreadsheet.RefusedFile if it is no spreadsheet that can be read
     */
    static Read of(Path path, String currency) {
        try (SpreadsheetFile file = SpreadsheetFile.open(path, LIMITS)) {
            for (Sheet sheet : file.sheets()) {
                List<SheetRow> rows = rows(file, sheet);
                if (rows.size() > MOST_LINES) {
                    return Read.refused(new Refusal("spent.list.long", Map.of("most", MOST_LINES)));
                }
                Optional<SheetRow> head = head(rows);
                if (head.isPresent()) {
                    return lines(rows, head.get(), currency);
                }
            }
            return Read.refused(Refusal.of("spent.list.noHeadings"));
        }
    }

    private static List<SheetRow> rows(SpreadsheetFile file, Sheet sheet) {
        List<SheetRow> all = new ArrayList<>();
        try (Rows rows = file.rows(sheet)) {
            for (SheetRow row = rows.next(); row != null && all.size() <= MOST_LINES; row = rows.next()) {
                all.add(row);
            }
        }
        return all;
    }

    private static Optional<SheetRow> head(List<SheetRow> rows) {
        return rows.stream()
                .limit(HEAD)
                .filter(row -> columns(row).size() >= ENOUGH)
                .findFirst();
    }

    private static Map<Column, Integer> columns(SheetRow row) {
        Map<Column, Integer> columns = new EnumMap<>(Column.class);
        for (Cell cell : row.cells()) {
            ListWords.column(cell.text()).ifPresent(column -> columns.putIfAbsent(column, cell.column()));
        }
        return columns;
    }

    private static Read lines(List<SheetRow> rows, SheetRow head, String currency) {
        Map<Column, Integer> columns = columns(head);
        String missing = Arrays.stream(Column.values())
                .filter(column -> column.isNeeded() && !columns.containsKey(column))
                .map(Column::name)
                .collect(Collectors.joining(" "));
        if (!missing.isEmpty()) {
            return Read.refused(
                    new Refusal("spent.list.missing", Map.of("first", missing.split(" ")[0], "row", head.number())));
        }
        List<SheetRow> filled = rows.stream()
                .filter(row -> row.number() > head.number())
                .filter(row -> columns.values().stream()
                        .anyMatch(column -> !row.cell(column).isBlank()))
                .toList();
        int date = Objects.requireNonNull(columns.get(Column.DATE));
        WrittenDays days =
                new WrittenDays(filled.stream().map(row -> row.text(date)).toList());
        ExpenditureList list = new ExpenditureList(columns, days, currency);
        return new Read(filled.stream().map(list::line).toList(), null);
    }

    private SpentLine line(SheetRow row) {
        List<SpentLine.Place> places = new ArrayList<>();
        columns.forEach((column, at) -> places.add(new SpentLine.Place(
                column, References.letters(at) + row.number(), row.text(at).strip())));
        List<LineProblem> problems = new ArrayList<>();
        LocalDate on = read(Column.DATE, row, problems, cell -> days.read(cell.text()));
        Category category = read(Column.CATEGORY, row, problems, cell -> ListWords.category(cell.text()));
        BigDecimal amount = read(Column.AMOUNT, row, problems, ExpenditureList::amount);
        String reference = read(Column.REFERENCE, row, problems, cell -> Optional.of(cell.text()));
        Boolean eligible = cell(Column.ELIGIBLE, row).isBlank()
                ? Boolean.TRUE
                : read(Column.ELIGIBLE, row, problems, cell -> ListWords.flag(cell.text()));
        String own = cell(Column.CURRENCY, row).text().strip();
        SpentAmount spent = on == null || category == null || amount == null || reference == null || eligible == null
                ? null
                : new SpentAmount(
                        reference,
                        on,
                        category,
                        amount,
                        own.isEmpty() ? currency : own,
                        cell(Column.COHORT, row).text(),
                        eligible);
        return new SpentLine(row.number(), spent, places, problems);
    }

    private static Optional<BigDecimal> amount(Cell cell) {
        return cell.kind() == CellKind.NUMBER
                ? Optional.of(BigDecimal.valueOf(cell.number()).setScale(DECIMALS, RoundingMode.HALF_UP))
                : TypedAmount.read(cell.text());
    }

    private Cell cell(Column column, SheetRow row) {
        Integer at = columns.get(column);
        return at == null ? Cell.blank(0) : row.cell(at);
    }

    @FunctionalInterface
    private interface Reading<T> {
        Optional<T> of(Cell cell);
    }

    private <T> @Nullable T read(Column column, SheetRow row, List<LineProblem> problems, Reading<T> reading) {
        Cell cell = cell(column, row);
        String place = References.letters(cell.column()) + row.number();
        String value = cell.text().strip();
        if (value.isEmpty()) {
            problems.add(
                    new LineProblem(place, "", new Refusal("spent.cell.missing", Map.of("column", column.name()))));
            return null;
        }
        Optional<T> read = reading.of(cell);
        if (read.isEmpty()) {
            problems.add(new LineProblem(
                    place, value, new Refusal("spent.cell.unclear", Map.of("column", column.name(), "value", value))));
        }
        return read.orElse(null);
    }
}
