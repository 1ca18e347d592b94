package org.cohortium.spreadsheet;

import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;

/** Reads the cells of a binary workbook; the text a formula resulted in follows it in a record of its own. */
final class XlsCells {
    private final XlsGlobals globals;
    private int lastFormulaColumn = -1;

    XlsCells(XlsGlobals globals) {
        this.globals = globals;
    }

    int lastFormulaColumn() {
        return lastFormulaColumn;
    }

    Cell read(CellValueRecordInterface value) {
        int column = value.getColumn();
        int style = value.getXFIndex();
        if (value instanceof LabelSSTRecord label) {
            return text(column, globals.text(label.getSSTIndex()), style);
        }
        if (value instanceof NumberRecord number) {
            return globals.formats.cell(column, number.getValue(), style);
        }
        if (value instanceof FormulaRecord formula) {
            return result(formula, column, style);
        }
        if (value instanceof BoolErrRecord flag) {
            return flag.isBoolean()
                    ? Cell.bool(column, flag.getBooleanValue(), style)
                    : error(column, flag.getErrorValue(), style);
        }
        return value instanceof LabelRecord label ? text(column, label.getValue(), style) : Cell.blank(column);
    }

    private Cell result(FormulaRecord formula, int column, int style) {
        lastFormulaColumn = column;
        CellType type = formula.getCachedResultTypeEnum();
        return switch (type) {
            case STRING -> Cell.blank(column);
            case BOOLEAN -> Cell.bool(column, formula.getCachedBooleanValue(), style);
            case ERROR -> error(column, (byte) formula.getCachedErrorValue(), style);
            default -> globals.formats.cell(column, formula.getValue(), style);
        };
    }

    private static Cell text(int column, String text, int style) {
        return text.isEmpty() ? Cell.blank(column) : Cell.text(column, text, style);
    }

    private static Cell error(int column, byte code, int style) {
        boolean known = FormulaError.isValidCode(code);
        return Cell.error(column, known ? FormulaError.forInt(code).getString() : "#N/A", style);
    }
}
