package org.cohortium.spreadsheet.workbook;

/** Writes rows of cells into a sheet. */
final class CellStream {
    static final byte[] SPACED = XmlBytes.ascii("<t xml:space=\"preserve\">");
    static final byte[] UNSPACED = XmlBytes.ascii("<t>");
    static final byte[] SHARED_ITEM = XmlBytes.ascii("<si>");
    static final byte[] SHARED_ITEM_END = XmlBytes.ascii("</t></si>");
    /** Points of a row at most, as Excel has it. */
    private static final double HIGHEST = 409;

    private static final byte[] INLINE_END = XmlBytes.ascii("</t></is></c>");
    private static final byte[] VALUE_END = XmlBytes.ascii("</v></c>");
    private static final byte[] FORMULA_END = XmlBytes.ascii("</f><v>");
    private static final byte[] ROW = XmlBytes.ascii("<row r=\"");
    private static final byte[] ROW_STARTED = XmlBytes.ascii("\">");
    private static final byte[] ROW_END = XmlBytes.ascii("</row>");

    private final XmlBytes xml;
    private final SharedTexts shared;
    private byte[] row = {};

    CellStream(XmlBytes xml, SharedTexts shared) {
        this.xml = xml;
        this.shared = shared;
    }

    /** @param number one-based */
    void startRow(int number) {
        nextRow(number);
        xml.bytes(ROW_STARTED);
    }

    /** @param height in points; what is higher than a row can be is cut to that */
    void startRow(int number, double height) {
        nextRow(number);
        xml.bytes(XmlBytes.ascii("\" ht=\"" + Math.min(height, HIGHEST) + "\" customHeight=\"1\">"));
    }

    private void nextRow(int number) {
        row = XmlBytes.ascii(Integer.toString(number));
        xml.bytes(ROW);
        xml.bytes(row);
    }

    void endRow() {
        xml.bytes(ROW_END);
    }

    private void start(CellStart at, byte[] then) {
        xml.bytes(at.column);
        xml.bytes(row);
        xml.bytes(then);
    }

    void empty(CellStart at) {
        start(at, at.empty);
    }

    void integer(CellStart at, long number) {
        start(at, at.value);
        xml.integer(number);
        xml.bytes(VALUE_END);
    }

    void decimal(CellStart at, long unscaled, int scale) {
        start(at, at.value);
        xml.decimal(unscaled, scale);
        xml.bytes(VALUE_END);
    }

    void number(CellStart at, double number) {
        start(at, at.value);
        Decimals.write(xml, number);
        xml.bytes(VALUE_END);
    }

    /** @param result as it would be worked out */
    void formula(CellStart at, String formula, double result) {
        start(at, at.formula);
        CellText.write(xml, formula);
        xml.bytes(FORMULA_END);
        Decimals.write(xml, result);
        xml.bytes(VALUE_END);
    }

    /** A text that comes again and again. */
    void repeated(CellStart at, String text) {
        int index = shared.indexOf(text);
        if (index == SharedTexts.NONE) {
            text(at, text);
            return;
        }
        start(at, at.shared);
        xml.integer(index);
        xml.bytes(VALUE_END);
    }

    /** @param text not empty */
    void text(CellStart at, String text) {
        String fitting = CellText.fitting(text);
        start(at, at.inline);
        xml.bytes(CellText.needsSpace(fitting) ? SPACED : UNSPACED);
        CellText.write(xml, fitting);
        xml.bytes(INLINE_END);
    }
}
