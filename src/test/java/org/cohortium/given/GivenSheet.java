package org.cohortium.given;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A made-up sheet: rows of texts, whole numbers, dates and gaps (null). Written by Apache POI's user model, which the
 * reader under test does not use, or as delimited text.
 */
public final class GivenSheet {
    private final String name;
    private final List<List<Object>> rows = new ArrayList<>();
    private final List<int[]> merges = new ArrayList<>();
    private final Set<Integer> hiddenColumns = new TreeSet<>();
    private final List<String> notesBefore = new ArrayList<>();
    private final List<String> hiddenListAfter = new ArrayList<>();

    public GivenSheet(String name) {
        this.name = name;
    }

    /** Adds a row and tells its one-based number. */
    public int add(List<?> cells) {
        rows.add(new ArrayList<>(cells));
        return rows.size();
    }

    public int add(Object... cells) {
        return add(Arrays.asList(cells));
    }

    /** Puts other cells in a one-based row. */
    public void replace(int row, List<?> cells) {
        rows.set(row - 1, new ArrayList<>(cells));
    }

    /** The cells of a one-based row, to be changed in place. */
    public List<Object> row(int number) {
        return rows.get(number - 1);
    }

    public GivenSheet merge(int firstRow, int lastRow, int firstColumn, int lastColumn) {
        merges.add(new int[] {firstRow - 1, lastRow - 1, firstColumn, lastColumn});
        return this;
    }

    public GivenSheet hide(int column) {
        hiddenColumns.add(column);
        return this;
    }

    public GivenSheet withNotesBefore(List<String> notes) {
        notesBefore.addAll(notes);
        return this;
    }

    public GivenSheet withHiddenListAfter(List<String> list) {
        hiddenListAfter.addAll(list);
        return this;
    }

    public byte[] xlsx() {
        return workbook(new XSSFWorkbook());
    }

    public byte[] xls() {
        return workbook(new HSSFWorkbook());
    }

    private byte[] workbook(Workbook workbook) {
        try (workbook;
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            if (!notesBefore.isEmpty()) {
                column(workbook.createSheet("READ ME"), notesBefore);
            }
            fill(workbook, workbook.createSheet(name));
            if (!hiddenListAfter.isEmpty()) {
                column(workbook.createSheet("Lists"), hiddenListAfter);
                workbook.setSheetHidden(workbook.getNumberOfSheets() - 1, true);
            }
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void column(Sheet sheet, List<String> texts) {
        for (int i = 0; i < texts.size(); i++) {
            sheet.createRow(i).createCell(0).setCellValue(texts.get(i));
        }
    }

    private void fill(Workbook workbook, Sheet sheet) {
        CellStyle dates = workbook.createCellStyle();
        dates.setDataFormat(workbook.createDataFormat().getFormat("dd-mmm-yy"));
        for (int r = 0; r < rows.size(); r++) {
            Row row = rows.get(r).isEmpty() ? null : sheet.createRow(r);
            for (int c = 0; c < rows.get(r).size(); c++) {
                if (rows.get(r).get(c) != null) {
                    fill(row.createCell(c), rows.get(r).get(c), dates);
                }
            }
        }
        merges.forEach(m -> sheet.addMergedRegion(new CellRangeAddress(m[0], m[1], m[2], m[3])));
        hiddenColumns.forEach(column -> sheet.setColumnHidden(column, true));
    }

    private static void fill(Cell cell, Object value, CellStyle dates) {
        if (value instanceof LocalDate date) {
            cell.setCellValue(date);
            cell.setCellStyle(dates);
        } else if (value instanceof Number number) {
            cell.setCellValue(number.doubleValue());
        } else {
            cell.setCellValue((String) value);
        }
    }

    /** Delimited text; dates in ISO form. In UTF-8 where the charset lacks a character. */
    public byte[] csv(char separator, Charset charset, boolean mark, String lineEnd) {
        StringBuilder text = new StringBuilder(mark ? "\ufeff" : "");
        for (List<Object> row : rows) {
            for (int c = 0; c < row.size(); c++) {
                text.append(c == 0 ? "" : separator).append(quoted(row.get(c), separator));
            }
            text.append(lineEnd);
        }
        boolean possible = charset.newEncoder().canEncode(text);
        return text.toString().getBytes(possible ? charset : StandardCharsets.UTF_8);
    }

    private static String quoted(Object value, char separator) {
        String text = value == null ? "" : value.toString();
        boolean needed = text.indexOf(separator) >= 0 || text.contains("\"") || text.contains("\n");
        return needed ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }
}
