package org.cohortium.spreadsheet;

import java.io.IOException;
import java.io.Writer;

/** Writes cells. Texts are inline strings, never formulas; one that looks like a formula is marked as text for good. */
final class CellXml {
    private final Writer xml;
    private final CopyStyles styles;

    CellXml(Writer xml, CopyStyles styles) {
        this.xml = xml;
        this.styles = styles;
    }

    void write(int row, Cell cell, int style) throws IOException {
        String at = "<c r=\"" + References.letters(cell.column()) + row + "\" s=\"";
        switch (cell.kind()) {
            case BLANK -> xml.append(at + style + "\"/>");
            case NUMBER, DATE -> writeNumber(at, cell, style);
            case BOOLEAN ->
                xml.append(at + style + "\" t=\"b\"><v>" + (cell.text().equals("TRUE") ? 1 : 0) + "</v></c>");
            case ERROR -> xml.append(at + style + "\" t=\"e\"><v>" + XmlText.escape(cell.text()) + "</v></c>");
            case TEXT -> writeText(at, cell.text(), style);
        }
    }

    private void writeNumber(String at, Cell cell, int style) throws IOException {
        boolean padded = cell.kind() == CellKind.NUMBER
                && cell.text().startsWith("0")
                && cell.text().length() > 1;
        if (padded && !styles.isOriginal()) {
            writeText(at, cell.text(), style);
        } else {
            xml.append(at + style + "\"><v>" + number(cell.number()) + "</v></c>");
        }
    }

    private static String number(double number) {
        return number == Math.rint(number) && Math.abs(number) < 1e15
                ? Long.toString((long) number)
                : Double.toString(number);
    }

    private void writeText(String at, String text, int style) throws IOException {
        int safe = looksLikeFormula(text) ? styles.quoted(style) : style;
        xml.append(at + safe + "\" t=\"inlineStr\"><is>")
                .append(XmlText.element(text))
                .append("</is></c>");
    }

    static boolean looksLikeFormula(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
    }
}
