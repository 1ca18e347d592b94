package org.cohortium.spreadsheet.form;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.CreationHelper;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/**
 * The workbook somebody sent, with cells in red, a comment on each and a sheet that lists them. Everything else stays as
 * it came, so that it can be put right and sent again. At most {@value #MOST_COMMENTS} comments, beyond which a workbook
 * opens slowly; the list has all.
 */
public final class MarkedForm {
    private static final int MOST_COMMENTS = 2_000;
    private static final int COMMENT_COLUMNS = 4;
    private static final int COMMENT_ROWS = 5;
    private static final int LIST_WIDTH = 24 * 256;
    private static final int LAST_WIDTH = 90 * 256;

    private final XSSFWorkbook workbook;
    private final Map<Short, XSSFCellStyle> red = new HashMap<>();
    private int comments;

    private MarkedForm(XSSFWorkbook workbook) {
        this.workbook = workbook;
    }

    /**
     * Writes the marked copy as .xlsx; the stream is left open.
     *
     * @param original a file that {@link org.cohortium.spreadsheet.SpreadsheetFile} let pass
     * @param listName of the sheet of errors; one of that name, from an earlier marking, is replaced
     * @param lines the list's headings, then its lines
     */
    public static void write(
            Path original, List<CellRemark> remarks, String listName, List<List<String>> lines, OutputStream out) {
        try (InputStream content = Files.newInputStream(original);
                XSSFWorkbook workbook = new XSSFWorkbook(content)) {
            MarkedForm form = new MarkedForm(workbook);
            remarks.forEach(form::mark);
            form.list(listName, lines);
            workbook.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot mark the workbook", e);
        }
    }

    private void mark(CellRemark remark) {
        XSSFSheet sheet = workbook.getSheet(remark.sheet());
        if (sheet == null) {
            throw new IllegalStateException("the workbook has no sheet " + remark.sheet());
        }
        CellAddress at = new CellAddress(remark.cell());
        Row row = sheet.getRow(at.getRow()) == null ? sheet.createRow(at.getRow()) : sheet.getRow(at.getRow());
        Cell cell = row.getCell(at.getColumn(), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
        cell.setCellStyle(red.computeIfAbsent(cell.getCellStyle().getIndex(), this::redden));
        if (comments++ < MOST_COMMENTS) {
            comment(sheet, cell, remark.text());
        }
    }

    private XSSFCellStyle redden(short index) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.cloneStyleFrom(workbook.getCellStyleAt(index));
        style.setFillForegroundColor(FormStyles.colour("F8C9C6"));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        return style;
    }

    private void comment(XSSFSheet sheet, Cell cell, String text) {
        CreationHelper making = workbook.getCreationHelper();
        @Nullable Comment before = cell.getCellComment();
        String kept = before == null ? "" : before.getString().getString() + "\n";
        if (before != null) {
            if (kept.contains(text)) {
                return;
            }
            cell.removeCellComment();
        }
        ClientAnchor anchor = making.createClientAnchor();
        anchor.setCol1(cell.getColumnIndex() + 1);
        anchor.setCol2(cell.getColumnIndex() + 1 + COMMENT_COLUMNS);
        anchor.setRow1(cell.getRowIndex());
        anchor.setRow2(cell.getRowIndex() + COMMENT_ROWS);
        Comment comment = sheet.createDrawingPatriarch().createCellComment(anchor);
        comment.setString(making.createRichTextString(kept + text));
        comment.setAuthor("Cohortium");
        cell.setCellComment(comment);
    }

    private void list(String name, List<List<String>> lines) {
        int before = workbook.getSheetIndex(name);
        if (before >= 0) {
            workbook.removeSheetAt(before);
        }
        boolean rightToLeft = workbook.getSheetAt(0).isRightToLeft();
        XSSFSheet sheet = workbook.createSheet(name);
        sheet.setRightToLeft(rightToLeft);
        FormStyles styles = new FormStyles(workbook);
        XSSFCellStyle quoted = styles.quoted(styles.openText);
        for (int at = 0; at < lines.size(); at++) {
            Row row = sheet.createRow(at);
            List<String> texts = lines.get(at);
            for (int column = 0; column < texts.size(); column++) {
                row.createCell(column).setCellValue(texts.get(column));
                row.getCell(column).setCellStyle(at == 0 ? styles.header : quoted);
                sheet.setColumnWidth(column, column == texts.size() - 1 ? LAST_WIDTH : LIST_WIDTH);
            }
        }
        sheet.createFreezePane(0, 1);
    }
}
