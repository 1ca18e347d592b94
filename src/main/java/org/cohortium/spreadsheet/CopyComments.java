package org.cohortium.spreadsheet;

import java.io.IOException;
import java.io.Writer;
import java.util.Map;
import java.util.TreeMap;

/**
 * The comments of a marked copy: their texts, and the boxes that show them. At most {@value #MOST}, beyond which a
 * workbook opens slowly; the column of reasons says it all in any case.
 */
final class CopyComments {
    private static final int MOST = 5_000;
    private static final int SHAPES_A_BLOCK = 1_024;

    private CopyComments() {}

    /** What is written for one comment; row one-based in the copy, column zero-based. */
    @FunctionalInterface
    private interface Each {
        void write(int row, int column, String text, int ordinal) throws IOException;
    }

    static void writeComments(Writer xml, MarkedCopyPlan plan) throws IOException {
        xml.append("<comments xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
                + "<authors><author>Cohortium</author></authors><commentList>");
        each(
                plan,
                (row, column, text, ordinal) -> xml.append(
                                "<comment ref=\"" + References.letters(column) + row + "\" authorId=\"0\"><text>")
                        .append(XmlText.element(text))
                        .append("</text></comment>"));
        xml.append("</commentList></comments>");
    }

    static void writeShapes(Writer xml, MarkedCopyPlan plan) throws IOException {
        StringBuilder blocks = new StringBuilder("1");
        for (int block = 2; block <= MOST / SHAPES_A_BLOCK + 1; block++) {
            blocks.append(',').append(block);
        }
        xml.append("<xml xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:o=\"urn:schemas-microsoft-com:office:office\""
                + " xmlns:x=\"urn:schemas-microsoft-com:office:excel\"><o:shapelayout v:ext=\"edit\">"
                + "<o:idmap v:ext=\"edit\" data=\"" + blocks + "\"/></o:shapelayout>"
                + "<v:shapetype id=\"_x0000_t202\" coordsize=\"21600,21600\" o:spt=\"202\""
                + " path=\"m,l,21600r21600,l21600,xe\"><v:stroke joinstyle=\"miter\"/>"
                + "<v:path gradientshapeok=\"t\" o:connecttype=\"rect\"/></v:shapetype>");
        each(plan, (row, column, text, ordinal) -> xml.append(shape(row - 1, column, ordinal)));
        xml.append("</xml>");
    }

    /** A box beside its cell; both numbers zero-based. */
    private static String shape(int row, int column, int ordinal) {
        return "<v:shape id=\"_x0000_s" + (SHAPES_A_BLOCK + ordinal)
                + "\" type=\"#_x0000_t202\" style=\"position:absolute;"
                + "margin-left:60pt;margin-top:2pt;width:240pt;height:80pt;z-index:" + ordinal + ";visibility:hidden\""
                + " fillcolor=\"#ffffe1\" o:insetmode=\"auto\"><v:fill color2=\"#ffffe1\"/>"
                + "<v:shadow on=\"t\" color=\"black\" obscured=\"t\"/><v:path o:connecttype=\"none\"/>"
                + "<v:textbox style=\"mso-direction-alt:auto\"/><x:ClientData ObjectType=\"Note\"><x:MoveWithCells/>"
                + "<x:SizeWithCells/><x:Anchor>" + (column + 1) + ", 15, " + row + ", 2, " + (column + 4) + ", 31, "
                + (row + 5) + ", 9</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>" + row + "</x:Row><x:Column>"
                + column
                + "</x:Column></x:ClientData></v:shape>";
    }

    private static void each(MarkedCopyPlan plan, Each consumer) throws IOException {
        int row = plan.keepThrough();
        int ordinal = 0;
        for (MarkedRow mark : plan.rows()) {
            row++;
            for (Map.Entry<Integer, String> comment : new TreeMap<>(mark.comments()).entrySet()) {
                if (++ordinal > MOST) {
                    return;
                }
                consumer.write(row, comment.getKey(), comment.getValue(), ordinal);
            }
        }
    }
}
