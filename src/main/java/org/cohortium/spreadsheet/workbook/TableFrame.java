package org.cohortium.spreadsheet.workbook;

import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTableColumn;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTableColumns;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTableStyleInfo;

/** Makes the cells of a table an Excel table. */
final class TableFrame {
    private TableFrame() {}

    static void add(XSSFSheet sheet, TablePart part, Table table) {
        int totals = table.totals() ? 1 : 0;
        XSSFTable made = sheet.createTable(new AreaReference(part.area(totals), SpreadsheetVersion.EXCEL2007));
        CTTable xml = made.getCTTable();
        xml.setName(part.name());
        xml.setDisplayName(part.name());
        xml.setRef(part.area(totals));
        xml.addNewAutoFilter().setRef(part.area(0));
        if (totals > 0) {
            xml.setTotalsRowCount(1);
        } else {
            xml.setTotalsRowShown(false);
        }
        addColumns(xml, part, table);
        CTTableStyleInfo style = xml.isSetTableStyleInfo() ? xml.getTableStyleInfo() : xml.addNewTableStyleInfo();
        style.setName(table.style());
        style.setShowRowStripes(true);
        style.setShowColumnStripes(false);
    }

    private static void addColumns(CTTable xml, TablePart part, Table table) {
        CTTableColumns columns = CTTableColumns.Factory.newInstance();
        for (int i = 0; i < part.headers().size(); i++) {
            CTTableColumn column = columns.addNewTableColumn();
            column.setId(i + 1);
            column.setName(part.headers().get(i));
            if (table.totals() && table.columns().get(i).total() instanceof Total.Label label) {
                column.setTotalsRowLabel(label.text());
            }
        }
        columns.setCount(part.headers().size());
        xml.setTableColumns(columns);
    }
}
