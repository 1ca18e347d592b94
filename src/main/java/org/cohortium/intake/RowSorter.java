package org.cohortium.intake;

import java.util.List;
import java.util.Objects;
import org.cohortium.spreadsheet.Cell;
import org.cohortium.spreadsheet.SheetRow;
import org.jspecify.annotations.Nullable;

/** Tells the people in a list from totals, signatures, notes and repeated headings. */
final class RowSorter {
    /** Who has more cells filled than a total or a signature has, is a person. */
    private static final int MOST_OF_A_FOOTER = 3;

    private final Mapping mapping;

    RowSorter(Mapping mapping) {
        this.mapping = mapping;
    }

    RowKind kindOf(SheetRow row) {
        List<Cell> filled = row.cells().stream().filter(cell -> !cell.isBlank()).toList();
        List<Cell> personal = filled.stream().filter(this::isPersonal).toList();
        if (personal.stream().anyMatch(cell -> cell.text().indexOf('@') >= 0)) {
            return RowKind.PERSON;
        }
        if (repeatsHeadings(personal)) {
            return RowKind.HEADINGS;
        }
        RowKind footer = personal.size() <= MOST_OF_A_FOOTER ? footer(filled, personal) : null;
        if (footer != null) {
            return footer;
        }
        boolean numbered = mapping.column(Field.ROW_NUMBER)
                .map(column -> isNumber(row.text(column)))
                .orElse(false);
        if (personal.isEmpty()) {
            return numbered && filled.size() == 1 ? RowKind.UNUSED : RowKind.NOTE;
        }
        return personal.size() > 1 || numbered ? RowKind.PERSON : RowKind.NOTE;
    }

    private boolean isPersonal(Cell cell) {
        Field field = mapping.fields().get(cell.column());
        return field != null && field.isPersonal();
    }

    private Field field(Cell cell) {
        return Objects.requireNonNull(mapping.fields().get(cell.column()));
    }

    private static boolean isNumber(String text) {
        return PlainText.digits(text).strip().matches("\\d+[.)]?");
    }

    private boolean repeatsHeadings(List<Cell> personal) {
        long headings = personal.stream()
                .filter(cell -> ListWords.usual().headings().isKnown(cell.text(), field(cell)))
                .count();
        return headings >= 2 && headings * 2 > personal.size();
    }

    /** A total or a signature says so in its first words and has neither a sex nor a date of birth nor a cohort. */
    private @Nullable RowKind footer(List<Cell> filled, List<Cell> personal) {
        boolean someone = personal.stream().anyMatch(this::isOfOnePerson);
        if (someone || filled.isEmpty()) {
            return null;
        }
        if (filled.stream().limit(2).anyMatch(cell -> ListWords.usual().isTotal(cell.text()))) {
            return RowKind.TOTAL;
        }
        return filled.stream().limit(2).anyMatch(cell -> ListWords.usual().isSignature(cell.text()))
                ? RowKind.SIGNATURE
                : null;
    }

    private boolean isOfOnePerson(Cell cell) {
        return switch (field(cell)) {
            case SEX -> ListWords.usual().sex(cell.text()) != null;
            case COHORT -> CohortCode.looksLikeOne(cell.text());
            default -> false;
        };
    }
}
