package org.cohortium.spreadsheet.workbook;

import org.cohortium.spreadsheet.Limits;

/**
 * Texts as spreadsheet parts write them (ST_Xstring): what XML cannot hold becomes {@code _xHHHH_}, and so does the
 * underscore of a text that looks like that already. Half a surrogate pair, which is no character, becomes U+FFFD.
 */
final class CellText {
    /** Stands at the end of a text that was cut. */
    static final String CUT = " […]";

    private static final byte[] AMP = XmlBytes.ascii("&amp;");
    private static final byte[] LT = XmlBytes.ascii("&lt;");
    private static final byte[] GT = XmlBytes.ascii("&gt;");
    private static final byte[] QUOT = XmlBytes.ascii("&quot;");
    private static final byte[] HEX = XmlBytes.ascii("0123456789ABCDEF");
    private static final int MOST_BYTES = 8;

    private CellText() {}

    /** As much as a cell holds. */
    static String fitting(String text) {
        if (text.length() <= Limits.CELL_CHARACTERS) {
            return text;
        }
        int end = Limits.CELL_CHARACTERS - CUT.length();
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + CUT;
    }

    /** Whether readers would trim or fold it. */
    static boolean needsSpace(String text) {
        return text.charAt(0) <= ' ' || text.charAt(text.length() - 1) <= ' ' || text.indexOf('\n') >= 0;
    }

    static void write(XmlBytes to, String text) {
        int length = text.length();
        for (int i = to.plain(text, 0); i < length; i = to.plain(text, i + 1)) {
            to.room(MOST_BYTES);
            char c = text.charAt(i);
            if (c < 0x80) {
                ascii(to, text, i);
            } else if (c < 0x800) {
                to.put(0xc0 | c >> 6);
                to.put(0x80 | c & 0x3f);
            } else if (Character.isSurrogate(c)) {
                i += surrogate(to, text, i);
            } else {
                three(to, c);
            }
        }
    }

    private static void ascii(XmlBytes to, String text, int i) {
        char c = text.charAt(i);
        switch (c) {
            case '&' -> to.bytes(AMP);
            case '<' -> to.bytes(LT);
            case '>' -> to.bytes(GT);
            case '"' -> to.bytes(QUOT);
            case '_' -> underscore(to, text, i);
            default -> plain(to, c);
        }
    }

    private static void plain(XmlBytes to, char c) {
        if (c < ' ' && c != '\t' && c != '\n') {
            escaped(to, c);
        } else {
            to.put(c);
        }
    }

    private static void underscore(XmlBytes to, String text, int i) {
        if (looksEscaped(text, i)) {
            escaped(to, '_');
        } else {
            to.put('_');
        }
    }

    private static boolean looksEscaped(String text, int i) {
        boolean framed = text.startsWith("_x", i) && i + 6 < text.length() && text.charAt(i + 6) == '_';
        if (!framed) {
            return false;
        }
        for (int at = i + 2; at < i + 6; at++) {
            if (Character.digit(text.charAt(at), 16) < 0) {
                return false;
            }
        }
        return true;
    }

    private static void escaped(XmlBytes to, char c) {
        to.put('_');
        to.put('x');
        for (int shift = 12; shift >= 0; shift -= 4) {
            to.put(HEX[c >> shift & 0xf]);
        }
        to.put('_');
    }

    /** How many characters more were taken. */
    private static int surrogate(XmlBytes to, String text, int i) {
        int point = text.codePointAt(i);
        if (point < 0x10000) {
            three(to, '\ufffd');
            return 0;
        }
        to.put(0xf0 | point >> 18);
        to.put(0x80 | point >> 12 & 0x3f);
        to.put(0x80 | point >> 6 & 0x3f);
        to.put(0x80 | point & 0x3f);
        return 1;
    }

    private static void three(XmlBytes to, char c) {
        if (c >= '\ufffe') {
            escaped(to, c);
            return;
        }
        to.put(0xe0 | c >> 12);
        to.put(0x80 | c >> 6 & 0x3f);
        to.put(0x80 | c & 0x3f);
    }
}
