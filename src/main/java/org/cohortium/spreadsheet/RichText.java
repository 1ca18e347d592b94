package org.cohortium.spreadsheet;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of a text with formats in it (CT_Rst); readings of characters (rPh) are left out. */
final class RichText {
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private RichText() {}

    /** Reads from the start of the element to its end. */
    static String read(SafeXml xml, String element) {
        StringBuilder text = new StringBuilder();
        boolean inText = false;
        boolean inReading = false;
        while (!xml.ends(element) && xml.next()) {
            if (xml.starts("rPh")) {
                inReading = true;
            } else if (xml.ends("rPh")) {
                inReading = false;
            } else if (xml.starts("t")) {
                inText = true;
            } else if (xml.ends("t")) {
                inText = false;
            } else if (inText && !inReading && xml.isText()) {
                xml.appendTo(text);
            }
        }
        return unescape(text.toString());
    }

    /** Characters that XML cannot hold are written _xHHHH_ (ECMA-376, ST_Xstring). */
    static String unescape(String text) {
        if (!text.contains("_x")) {
            return text;
        }
        Matcher matcher = ESCAPED.matcher(text);
        return matcher.replaceAll(
                found -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(found.group(1), 16))));
    }
}
