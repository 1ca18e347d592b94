package org.cohortium.spreadsheet.form;

import java.util.List;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.cohortium.spreadsheet.References;
import org.jspecify.annotations.Nullable;

/** Drop-down lists and checks below the headings of a table. Neighbouring columns of the same entry share one. */
final class EntryChecks {
    private final XSSFSheet sheet;
    private final DataValidationHelper validations;
    private final int lastRow;

    /** @param lastRow zero-based */
    EntryChecks(XSSFSheet sheet, int lastRow) {
        this.sheet = sheet;
        this.validations = sheet.getDataValidationHelper();
        this.lastRow = lastRow;
    }

    void add(List<FormColumn> columns) {
        int first = 0;
        for (int column = 1; column <= columns.size(); column++) {
            Entry entry = columns.get(first).entry();
            if (column == columns.size() || !columns.get(column).entry().equals(entry)) {
                add(entry, new CellRangeAddressList(FormWriter.ABOVE, lastRow, first, column - 1));
                first = column;
            }
        }
    }

    private void add(Entry entry, CellRangeAddressList where) {
        DataValidationConstraint constraint = constraint(entry);
        Entry.Hint hint = hint(entry);
        if (constraint == null || hint == null) {
            return;
        }
        DataValidation validation = validations.createValidation(constraint, where);
        validation.setEmptyCellAllowed(true);
        validation.setShowErrorBox(true);
        validation.createErrorBox(hint.title(), hint.text());
        if (entry instanceof Entry.Choice) {
            validation.setSuppressDropDownArrow(true); // XSSF: true shows it
        }
        sheet.addValidationData(validation);
    }

    private @Nullable DataValidationConstraint constraint(Entry entry) {
        if (entry instanceof Entry.Choice choice) {
            String column = "$" + References.letters(choice.column()) + "$";
            return validations.createFormulaListConstraint(
                    "'" + choice.sheet() + "'!" + column + "1:" + column + choice.rows());
        }
        if (entry instanceof Entry.Told) {
            return validations.createCustomConstraint("FALSE");
        }
        if (entry instanceof Entry.UpTo upTo) {
            return validations.createDecimalConstraint(
                    OperatorType.BETWEEN, "0", upTo.most().toPlainString());
        }
        if (entry instanceof Entry.Day day) {
            return validations.createDateConstraint(
                    OperatorType.GREATER_OR_EQUAL,
                    "DATE(%d,%d,%d)"
                            .formatted(
                                    day.first().getYear(),
                                    day.first().getMonthValue(),
                                    day.first().getDayOfMonth()),
                    null,
                    null);
        }
        return null;
    }

    private static Entry.@Nullable Hint hint(Entry entry) {
        if (entry instanceof Entry.Choice choice) {
            return choice.hint();
        }
        if (entry instanceof Entry.Told told) {
            return told.hint();
        }
        if (entry instanceof Entry.UpTo upTo) {
            return upTo.hint();
        }
        return entry instanceof Entry.Day day ? day.hint() : null;
    }
}
