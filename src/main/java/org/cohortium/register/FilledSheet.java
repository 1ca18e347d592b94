package org.cohortium.register;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.cohortium.shared.Refusal;
import org.cohortium.spreadsheet.Cell;
import org.cohortium.spreadsheet.References;
import org.cohortium.spreadsheet.Rows;
import org.cohortium.spreadsheet.SheetRow;

/** One sheet that came back. Its columns are known by the hidden keys, its people by their row ids, nothing by place. */
final class FilledSheet {
    /** A cohort has 500 people. */
    private static final int MOST_ABOVE = 5_000;

    private final String name;
    private final Edition edition;
    private final Signature signature;
    private final CellWords cells;
    private final List<FilledCell> filled;
    private final List<Invalid> invalid;

    /** By zero-based column. */
    private final Map<Integer, String> keys = new HashMap<>();

    private final Set<Integer> strange = new HashSet<>();
    private final Set<Long> seen = new HashSet<>();
    private int nameColumn = -1;
    private int emailColumn = -1;
    private int rowColumn = -1;
    private String key = "";
    private int headings;

    /** @param filled and invalid are added to */
    FilledSheet(
            String name,
            Edition edition,
            Signature signature,
            CellWords cells,
            List<FilledCell> filled,
            List<Invalid> invalid) {
        this.name = name;
        this.edition = edition;
        this.signature = signature;
        this.cells = cells;
        this.filled = filled;
        this.invalid = invalid;
    }

    /** Whether it is a sheet of ours at all. */
    boolean read(Rows rows) {
        List<SheetRow> above = new ArrayList<>(); // who sorts the whole sheet moves the hidden keys down
        for (SheetRow row = rows.next(); row != null; row = rows.next()) {
            if (rowColumn >= 0) {
                row(row);
                continue;
            }
            keys(row);
            if (rowColumn < 0 && above.size() < MOST_ABOVE) {
                above.add(row);
            }
        }
        if (rowColumn >= 0) {
            above.forEach(this::row);
        }
        return rowColumn >= 0;
    }

    private void row(SheetRow row) {
        if (!isHeading(row) && !row.text(rowColumn).isBlank() && isForReading()) {
            told(row);
        } else if (!isHeading(row) && !isForReading()) {
            person(row);
        }
    }

    /** Of two copies of one sheet nobody can tell which counts: that is told, and nothing of this one is taken. */
    void isThereTwice(String other) {
        filled.removeIf(cell -> cell.sheet().equals(name));
        invalid(headings, rowColumn, name, new Refusal("register.sheetTwice", Map.of("sheet", name, "other", other)));
    }

    /** Tells which columns it was given out with and are not found. */
    void missed(GivenColumns given) {
        if (strange.isEmpty()) { // else each altered key is told by itself
            given.missing(key, new HashSet<>(keys.values()))
                    .forEach(refusal -> invalid(headings, rowColumn, "", refusal));
        }
    }

    /** The sheet's own key; empty where it is none of ours. */
    String key() {
        return key;
    }

    private void keys(SheetRow row) {
        Optional<Cell> rowIds = row.cells().stream()
                .filter(cell -> cell.text().startsWith(Keys.ROW))
                .findFirst();
        if (rowIds.isEmpty()) {
            return;
        }
        rowColumn = rowIds.get().column();
        key = rowIds.get().text().strip().substring(Keys.ROW.length());
        headings = row.number() + 1;
        for (Cell cell : row.cells()) {
            String key = cell.text().strip();
            if (key.equals(Keys.NAME)) {
                nameColumn = cell.column();
            } else if (key.equals(Keys.EMAIL)) {
                emailColumn = cell.column();
            } else if (key.contains(":") && cell.column() != rowColumn) {
                column(row, cell, key);
            }
        }
    }

    private void column(SheetRow row, Cell cell, String signed) {
        Optional<String> key = edition.key(signature, signed);
        boolean twice = key.isPresent()
                && 1
                        < row.cells().stream()
                                .filter(each -> edition.key(
                                                signature, each.text().strip())
                                        .equals(key))
                                .count();
        if (key.isPresent() && !twice) { // of two with one key neither is taken: which is which, nobody can tell
            keys.put(cell.column(), key.get());
        } else {
            strange.add(cell.column());
            // what people see of the column is its heading, in the row below
            invalid(row.number() + 1, cell.column(), signed, Refusal.of("register.column"));
        }
    }

    private boolean isHeading(SheetRow row) {
        return row.text(rowColumn).strip().equals(cells.words().get("register.column.row"));
    }

    private void person(SheetRow row) {
        String id = row.text(rowColumn).strip();
        OptionalLong enrolment = edition.enrolment(signature, id, row.text(nameColumn), row.text(emailColumn));
        if (enrolment.isEmpty()) {
            if (!id.isEmpty() || isFilledIn(row)) {
                invalid(row.number(), rowColumn, id, Refusal.of("register.row"));
            }
            return;
        }
        if (!seen.add(enrolment.getAsLong())) {
            invalid(
                    row.number(),
                    rowColumn,
                    id,
                    new Refusal("register.rowTwice", Map.of("person", row.text(nameColumn))));
            return;
        }
        keys.forEach((column, key) ->
                Keys.place(key, enrolment.getAsLong()).ifPresent(place -> cell(row.number(), row.cell(column), place)));
    }

    /** A sheet that asks for nothing. */
    private boolean isForReading() {
        return keys.isEmpty() && strange.isEmpty();
    }

    /** Who changes a name there is told that it is not taken over. */
    private void told(SheetRow row) {
        String id = row.text(rowColumn).strip();
        String person = row.text(nameColumn);
        if (edition.enrolment(signature, id, person, row.text(emailColumn)).isEmpty()) {
            invalid(row.number(), nameColumn, person, Refusal.of("register.told"));
        }
    }

    private boolean isFilledIn(SheetRow row) {
        return keys.keySet().stream().anyMatch(column -> !row.cell(column).isBlank())
                || strange.stream().anyMatch(column -> !row.cell(column).isBlank());
    }

    private void cell(int row, Cell cell, Place place) {
        cells.read(place.kind(), cell)
                .ifPresentOrElse(
                        value -> filled.add(new FilledCell(place, name, at(row, cell.column()), cell.text(), value)),
                        () -> invalid(row, cell.column(), cell.text(), Refusal.of("register.value." + place.kind())));
    }

    private void invalid(int row, int column, String value, Refusal refusal) {
        invalid.add(new Invalid(name, at(row, column), value, refusal));
    }

    private static String at(int row, int column) {
        return References.letters(column) + row;
    }
}
