package org.cohortium.spreadsheet;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * The formats of a marked copy: those of an original .xlsx, else a plain set, and beside each one the variants that
 * marking needs, made when they are first asked for.
 */
final class CopyStyles {
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final int PLAIN_DATE = 1;
    private static final int PLAIN_HEADING = 2;
    private static final String PLAIN = "<styleSheet xmlns=\"" + MAIN + "\"><fonts count=\"2\"><font><sz"
            + " val=\"11\"/><name"
            + " val=\"Calibri\"/></font><font><b/><sz"
            + " val=\"11\"/><name"
            + " val=\"Calibri\"/></font></fonts><fills"
            + " count=\"2\"><fill><patternFill"
            + " patternType=\"none\"/></fill><fill><patternFill"
            + " patternType=\"gray125\"/></fill></fills><borders"
            + " count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs"
            + " count=\"1\"><xf numFmtId=\"0\" fontId=\"0\""
            + " fillId=\"0\""
            + " borderId=\"0\"/></cellStyleXfs><cellXfs"
            + " count=\"3\"><xf numFmtId=\"0\" fontId=\"0\""
            + " fillId=\"0\" borderId=\"0\" xfId=\"0\"/><xf"
            + " numFmtId=\"14\" fontId=\"0\" fillId=\"0\""
            + " borderId=\"0\" xfId=\"0\""
            + " applyNumberFormat=\"1\"/><xf numFmtId=\"0\""
            + " fontId=\"1\" fillId=\"0\" borderId=\"0\""
            + " xfId=\"0\""
            + " applyFont=\"1\"/></cellXfs><cellStyles"
            + " count=\"1\"><cellStyle name=\"Normal\""
            + " xfId=\"0\""
            + " builtinId=\"0\"/></cellStyles></styleSheet>";

    private final Document document;
    private final Element cells;
    private final Element fills;
    private final boolean original;
    private final boolean since1904;
    private final Map<String, Integer> variants = new HashMap<>();
    private int count;
    private int redFill = -1;

    private CopyStyles(Document document, boolean original, boolean since1904) {
        this.document = document;
        this.original = original;
        this.since1904 = since1904;
        this.cells = only(document, "cellXfs");
        this.fills = only(document, "fills");
        this.count = children(cells);
    }

    static CopyStyles of(SpreadsheetFile source) {
        Document own = source instanceof XlsxFile workbook ? ownStyles(workbook) : null;
        boolean since1904 = source instanceof XlsxFile workbook && workbook.since1904()
                || source instanceof XlsFile old && old.since1904();
        return new CopyStyles(
                own == null ? DomXml.parse(PLAIN.getBytes(StandardCharsets.UTF_8)) : own, own != null, since1904);
    }

    /** Null where the original's styles are missing, too large to be honest, or in the strict dialect. */
    private static @Nullable Document ownStyles(XlsxFile workbook) {
        byte[] bytes = workbook.part("styles", DomXml.LARGEST);
        if (bytes == null) {
            return null;
        }
        Document own = DomXml.parse(bytes);
        boolean whole = own.getElementsByTagNameNS(MAIN, "cellXfs").getLength() == 1
                && own.getElementsByTagNameNS(MAIN, "fills").getLength() == 1
                && own.getElementsByTagNameNS(MAIN, "fonts").getLength() == 1;
        return whole && children(only(own, "cellXfs")) > 0 ? own : null;
    }

    private static Element only(Document document, String name) {
        return (Element) document.getElementsByTagNameNS(MAIN, name).item(0);
    }

    private static int children(Element parent) {
        return parent.getElementsByTagNameNS(MAIN, parent.getLocalName().equals("fills") ? "fill" : "xf")
                .getLength();
    }

    boolean isOriginal() {
        return original;
    }

    boolean since1904() {
        return since1904;
    }

    int ofTitle(Cell cell, boolean heading) {
        return original ? existing(cell.style()) : heading ? PLAIN_HEADING : 0;
    }

    int ofCell(Cell cell, boolean red) {
        int base = original ? existing(cell.style()) : cell.kind() == CellKind.DATE ? PLAIN_DATE : 0;
        return red ? variant(base, "red") : base;
    }

    private int existing(int style) {
        return style >= 0 && style < count ? style : 0;
    }

    int quoted(int style) {
        return variant(style, "quoted");
    }

    /** For headings of sheets that the original does not have. */
    int bold() {
        return original ? variant(0, "bold") : PLAIN_HEADING;
    }

    int wrapped() {
        return variant(0, "wrapped");
    }

    private int variant(int base, String kind) {
        return variants.computeIfAbsent(kind + base, key -> {
            Element varied = (Element) cell(base).cloneNode(true);
            switch (kind) {
                case "red" -> {
                    varied.setAttribute("fillId", Integer.toString(redFill()));
                    varied.setAttribute("applyFill", "1");
                }
                case "quoted" -> varied.setAttribute("quotePrefix", "1");
                case "bold" -> {
                    varied.setAttribute("fontId", Integer.toString(boldFont()));
                    varied.setAttribute("applyFont", "1");
                }
                default -> wrap(varied);
            }
            cells.appendChild(varied);
            cells.setAttribute("count", Integer.toString(count + 1));
            return count++;
        });
    }

    private Element cell(int index) {
        NodeList found = cells.getElementsByTagNameNS(MAIN, "xf");
        return (Element) found.item(index);
    }

    private void wrap(Element style) {
        NodeList old = style.getElementsByTagNameNS(MAIN, "alignment");
        if (old.getLength() > 0) {
            style.removeChild(old.item(0));
        }
        Element alignment = document.createElementNS(MAIN, "alignment");
        alignment.setAttribute("wrapText", "1");
        alignment.setAttribute("vertical", "top");
        style.insertBefore(alignment, style.getFirstChild());
        style.setAttribute("applyAlignment", "1");
    }

    private int redFill() {
        if (redFill < 0) {
            Element fill = document.createElementNS(MAIN, "fill");
            Element pattern = document.createElementNS(MAIN, "patternFill");
            pattern.setAttribute("patternType", "solid");
            Element colour = document.createElementNS(MAIN, "fgColor");
            colour.setAttribute("rgb", "FFFFC7CE");
            pattern.appendChild(colour);
            fill.appendChild(pattern);
            redFill = children(fills);
            fills.appendChild(fill);
            fills.setAttribute("count", Integer.toString(redFill + 1));
        }
        return redFill;
    }

    private int boldFont() {
        Element fonts = only(document, "fonts");
        int index = fonts.getElementsByTagNameNS(MAIN, "font").getLength();
        Element font = document.createElementNS(MAIN, "font");
        font.appendChild(document.createElementNS(MAIN, "b"));
        fonts.appendChild(font);
        fonts.setAttribute("count", Integer.toString(index + 1));
        return index;
    }

    String toXml() {
        return DomXml.write(document);
    }
}
