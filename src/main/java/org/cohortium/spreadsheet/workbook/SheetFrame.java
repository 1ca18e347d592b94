package org.cohortium.spreadsheet.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.xml.namespace.QName;
import org.apache.poi.ooxml.POIXMLTypeLoader;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.xmlbeans.XmlOptions;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTWorksheet;

/** A sheet around its rows, as Apache POI composes it: what stands before them and what stands after. */
final class SheetFrame {
    private static final String START = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
            + "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">";
    private static final String ROWS = "<sheetData/>";

    private final XSSFSheet sheet;
    private final Dress dress;
    private final Links links;

    SheetFrame(XSSFSheet sheet, Dress dress) {
        this.sheet = sheet;
        this.dress = dress;
        this.links = new Links(sheet);
        dress.putOn(sheet);
    }

    String name() {
        return sheet.getSheetName();
    }

    /** The name of its part in the package. */
    String part() {
        return sheet.getPackagePart().getPartName().getName().substring(1);
    }

    XSSFSheet sheet() {
        return sheet;
    }

    /** @param header one-based row of the header; 0 where no table is on the sheet */
    void keepInSight(int header) {
        int rows = dress.view().headerStays() ? header : 0;
        int columns = dress.view().frozenColumns();
        if (rows + columns > 0) {
            sheet.createFreezePane(columns, rows);
        }
        if (rows > 0) {
            sheet.setRepeatingRows(new CellRangeAddress(rows - 1, rows - 1, -1, -1));
        }
        if (columns > 0) {
            sheet.setRepeatingColumns(new CellRangeAddress(-1, -1, 0, columns - 1));
        }
    }

    /** Makes room for charts, which are drawn when the cells of all sheets are known. */
    XSSFDrawing drawing() {
        return sheet.createDrawingPatriarch();
    }

    /** Prints the used cells only. */
    void printUpTo(int columns, int rows) {
        XSSFWorkbook workbook = sheet.getWorkbook();
        workbook.setPrintArea(workbook.getSheetIndex(sheet), 0, columns - 1, 0, rows - 1);
    }

    /** @param row one-based */
    void merge(int row, int firstColumn, int lastColumn) {
        sheet.addMergedRegionUnsafe(new CellRangeAddress(row - 1, row - 1, firstColumn, lastColumn));
    }

    /** Makes a cell lead to an address; false where it cannot and is to be text. */
    boolean link(int row, int column, String address) {
        return links.add(row, column, address);
    }

    void add(TablePart part, Table table) {
        TableFrame.add(sheet, part, table);
        for (int i = 0; i < table.columns().size(); i++) {
            EmphasisFrame.add(sheet, part.cells(i), table.columns().get(i).emphasis());
        }
    }

    /** @param used true range of the cells; null for none told */
    byte[] beforeRows(@Nullable String used) {
        CTWorksheet xml = sheet.getCTWorksheet();
        if (xml.isSetDimension()) {
            xml.unsetDimension();
        }
        if (used != null) {
            xml.addNewDimension().setRef(used);
        }
        String whole = serialized();
        return utf8(START + whole.substring(endOfRoot(whole), whole.indexOf(ROWS)) + "<sheetData>");
    }

    byte[] afterRows() {
        String whole = serialized();
        return utf8("</sheetData>" + whole.substring(whole.indexOf(ROWS) + ROWS.length()));
    }

    private static int endOfRoot(String whole) {
        return whole.indexOf('>', whole.indexOf("<worksheet")) + 1;
    }

    private static byte[] utf8(String xml) {
        return xml.getBytes(StandardCharsets.UTF_8);
    }

    private String serialized() {
        XmlOptions options = new XmlOptions(POIXMLTypeLoader.DEFAULT_XML_OPTIONS);
        options.setSaveSyntheticDocumentElement(
                new QName(CTWorksheet.type.getName().getNamespaceURI(), "worksheet"));
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            sheet.getCTWorksheet().save(out, options);
            return out.toString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException("memory takes everything", e);
        }
    }
}
