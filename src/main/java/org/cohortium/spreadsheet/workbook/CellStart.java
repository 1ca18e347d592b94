package org.cohortium.spreadsheet.workbook;

import org.cohortium.spreadsheet.References;

/** A cell of a column and a format up to its value, as bytes; the number of its row goes in between. */
final class CellStart {
    final byte[] column;
    final byte[] value;
    final byte[] inline;
    final byte[] shared;
    final byte[] formula;
    final byte[] empty;

    /** @param column zero-based */
    CellStart(int column, int style) {
        String format = "\" s=\"" + style + '"';
        this.column = XmlBytes.ascii("<c r=\"" + References.letters(column));
        this.value = XmlBytes.ascii(format + "><v>");
        this.inline = XmlBytes.ascii(format + " t=\"inlineStr\"><is>");
        this.shared = XmlBytes.ascii(format + " t=\"s\"><v>");
        this.formula = XmlBytes.ascii(format + "><f>");
        this.empty = XmlBytes.ascii(format + "/>");
    }
}
