package org.cohortium.spreadsheet;

import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** Writes a {@link Listing}. */
final class ListingSheet {
    private ListingSheet() {}

    static void write(Writer xml, CopyStyles styles, Listing listing) throws IOException {
        CellXml cells = new CellXml(xml, styles);
        String direction = listing.rightToLeft() ? " rightToLeft=\"1\"" : "";
        xml.append("<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
                + "<sheetViews><sheetView workbookViewId=\"0\"" + direction + "><pane ySplit=\"1\" topLeftCell=\"A2\""
                + " activePane=\"bottomLeft\""
                + " state=\"frozen\"/></sheetView></sheetViews><sheetFormatPr"
                + " defaultRowHeight=\"15\"/><cols><col"
                + " min=\"1\" max=\"1\" width=\"8\""
                + " customWidth=\"1\"/><col min=\"2\""
                + " max=\"3\" width=\"28\""
                + " customWidth=\"1\"/><col min=\"4\""
                + " max=\"" + Math.max(4, listing.headings().size())
                + "\" width=\"60\" customWidth=\"1\"/></cols><sheetData>");
        row(xml, 1);
        texts(cells, 1, 0, listing.headings(), styles.bold());
        xml.append("</row>");
        int number = 2;
        for (Listing.Line line : listing.rows()) {
            row(xml, number);
            Cell first = Cell.number(0, line.number(), 0);
            cells.write(number, first, styles.wrapped());
            texts(cells, number++, 1, line.texts(), styles.wrapped());
            xml.append("</row>");
        }
        xml.append("</sheetData></worksheet>");
    }

    private static void row(Writer xml, int number) throws IOException {
        xml.append("<row r=\"" + number + "\">");
    }

    private static void texts(CellXml cells, int row, int from, List<String> texts, int style) throws IOException {
        for (int i = 0; i < texts.size(); i++) {
            cells.write(row, Cell.text(from + i, texts.get(i)), style);
        }
    }
}
