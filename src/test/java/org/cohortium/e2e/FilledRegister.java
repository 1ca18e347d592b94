package org.cohortium.e2e;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A register workbook in somebody's hands. */
final class FilledRegister {
    private final XSSFWorkbook workbook;

    FilledRegister(byte[] content) {
        try {
            workbook = new XSSFWorkbook(new ByteArrayInputStream(content));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    byte[] bytes() {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    XSSFWorkbook workbook() {
        return workbook;
    }

    /** The sheet of a kind: roster, attendance, scores, outcomes. */
    Sheet sheet(String kind) {
        return StreamSupport.stream(workbook.spliterator(), false)
                .filter(sheet -> sheet.getRow(0) != null && column(sheet, "row:" + kind) >= 0)
                .findFirst()
                .orElseThrow();
    }

    /** Cells with a text in the columns whose key begins as a pattern says: column by column, from top to bottom. */
    List<Cell> cells(String kind, String key, String text) {
        Sheet sheet = sheet(kind);
        List<Cell> found = new ArrayList<>();
        for (Cell head : sheet.getRow(0)) {
            for (int at = 2; head.toString().matches(key + ".*") && at <= sheet.getLastRowNum(); at++) {
                Cell cell = sheet.getRow(at).getCell(head.getColumnIndex(), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
                if (cell.toString().equals(text)) {
                    found.add(cell);
                }
            }
        }
        return found;
    }

    /** The enrolment of a cell's row. */
    long enrolment(Cell cell) {
        Sheet sheet = cell.getSheet();
        return Long.parseLong(sheet.getRow(cell.getRowIndex())
                .getCell(column(sheet, "row:"))
                .toString()
                .replaceFirst("-.*", ""));
    }

    /** The number in the key of a cell's column: a session, an assessment. */
    long target(Cell cell) {
        return Long.parseLong(cell.getSheet()
                .getRow(0)
                .getCell(cell.getColumnIndex())
                .toString()
                .split("[:-]")[1]);
    }

    private static int column(Sheet sheet, String key) {
        for (Cell cell : sheet.getRow(0)) {
            if (cell.toString().startsWith(key)) {
                return cell.getColumnIndex();
            }
        }
        return -1;
    }
}
