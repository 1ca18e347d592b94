package org.cohortium.given;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.jspecify.annotations.Nullable;

/**
 * The cells of a workbook as one reader finds them, so that the findings of several can be compared.
 *
 * @param sheets by name, in order: rows from the first, of cells from the first column: String, Double, Boolean, null for
 *     an empty one; dates are numbers, formulas are their stored results; nothing empty at the end
 */
public record RereadWorkbook(Map<String, List<List<@Nullable Object>>> sheets) {
    /** The cell of a zero-based row and column; null if it is empty. */
    public @Nullable Object cell(String sheet, int row, int column) {
        List<List<@Nullable Object>> rows = sheets.get(sheet);
        if (rows == null) {
            throw new AssertionError("no sheet " + sheet + " in " + sheets.keySet());
        }
        return row < rows.size() && column < rows.get(row).size()
                ? rows.get(row).get(column)
                : null;
    }

    /** With numbers to 15 significant digits, which is all that spreadsheet programs show and some keep. */
    public RereadWorkbook rounded() {
        Map<String, List<List<@Nullable Object>>> rounded = new LinkedHashMap<>();
        sheets.forEach((name, rows) -> rounded.put(
                name,
                rows.stream()
                        .map(row -> row.stream().map(RereadWorkbook::rounded).collect(Collectors.toList()))
                        .collect(Collectors.toList())));
        return new RereadWorkbook(rounded);
    }

    private static @Nullable Object rounded(@Nullable Object value) {
        return value instanceof Double number
                ? (Object) new BigDecimal(number).round(new MathContext(15)).doubleValue()
                : value;
    }

    /** As Apache POI finds it. */
    public static RereadWorkbook byPoi(Path file) {
        try (OPCPackage parts = OPCPackage.open(file.toFile(), PackageAccess.READ);
                XSSFWorkbook workbook = new XSSFWorkbook(parts)) {
            Map<String, List<List<@Nullable Object>>> sheets = new LinkedHashMap<>();
            workbook.forEach(sheet -> sheets.put(sheet.getSheetName(), rows(sheet)));
            return new RereadWorkbook(sheets);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InvalidFormatException e) {
            throw new IllegalStateException(file.toString(), e);
        }
    }

    private static List<List<@Nullable Object>> rows(Sheet sheet) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (int i = 0; i <= sheet.getLastRowNum(); i++) {
            List<@Nullable Object> cells = new ArrayList<>();
            Row row = sheet.getRow(i);
            for (int j = 0; row != null && j < row.getLastCellNum(); j++) {
                cells.add(value(row.getCell(j)));
            }
            rows.add(trimmed(cells));
        }
        return trimmedRows(rows);
    }

    private static @Nullable Object value(@Nullable Cell cell) {
        if (cell == null) {
            return null;
        }
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (type) {
            case NUMERIC -> cell.getNumericCellValue();
            case BOOLEAN -> cell.getBooleanCellValue();
            case STRING -> cell.getStringCellValue();
            case BLANK -> null;
            default -> throw new AssertionError(cell.getAddress() + " holds " + type);
        };
    }

    /** As fastexcel-reader finds it. */
    public static RereadWorkbook byFastexcel(Path file) {
        Map<String, List<List<@Nullable Object>>> sheets = new LinkedHashMap<>();
        try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile())) {
            for (org.dhatim.fastexcel.reader.Sheet sheet : workbook.getSheets().toList()) {
                sheets.put(sheet.getName(), rows(sheet));
            }
            return new RereadWorkbook(sheets);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<List<@Nullable Object>> rows(org.dhatim.fastexcel.reader.Sheet sheet) throws IOException {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        try (Stream<org.dhatim.fastexcel.reader.Row> found = sheet.openStream()) {
            found.forEach(row -> {
                while (rows.size() < row.getRowNum() - 1) {
                    rows.add(List.of());
                }
                List<@Nullable Object> cells = new ArrayList<>();
                row.forEach(cell -> cells.add(value(cell)));
                rows.add(trimmed(cells));
            });
        }
        return trimmedRows(rows);
    }

    private static @Nullable Object value(org.dhatim.fastexcel.reader.@Nullable Cell cell) {
        if (cell == null || cell.getType() == org.dhatim.fastexcel.reader.CellType.EMPTY) {
            return null;
        }
        return switch (cell.getType()) {
            case NUMBER -> cell.asNumber().doubleValue();
            case BOOLEAN -> cell.asBoolean();
            case STRING -> cell.asString();
            case FORMULA -> Double.valueOf(cell.getRawValue());
            default -> throw new AssertionError(cell.getAddress() + " holds " + cell.getType());
        };
    }

    private static List<@Nullable Object> trimmed(List<@Nullable Object> cells) {
        int end = cells.size();
        while (end > 0 && cells.get(end - 1) == null) {
            end--;
        }
        return new ArrayList<>(cells.subList(0, end));
    }

    private static List<List<@Nullable Object>> trimmedRows(List<List<@Nullable Object>> rows) {
        int end = rows.size();
        while (end > 0 && rows.get(end - 1).isEmpty()) {
            end--;
        }
        return new ArrayList<>(rows.subList(0, end));
    }
}
