package org.cohortium.spreadsheet;

/** Text as XML writes it, and as spreadsheet parts write what XML cannot hold (ST_Xstring). */
final class XmlText {
    private XmlText() {}

    /** A text as an element: that its spaces stay is said only of one that readers would trim or fold. */
    static String element(String text) {
        return (needsSpace(text) ? "<t xml:space=\"preserve\">" : "<t>") + escape(text) + "</t>";
    }

    private static boolean needsSpace(String text) {
        return !text.isEmpty()
                && (text.charAt(0) <= ' ' || text.charAt(text.length() - 1) <= ' ' || text.indexOf('\n') >= 0);
    }

    static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                default -> appendPlain(escaped, text, i);
            }
        }
        return escaped.toString();
    }

    private static void appendPlain(StringBuilder escaped, String text, int i) {
        char c = text.charAt(i);
        boolean control = c < ' ' && c != '\t' && c != '\n';
        boolean looksEscaped =
                c == '_' && text.startsWith("_x", i) && i + 6 < text.length() && text.charAt(i + 6) == '_';
        if (control || looksEscaped || c == '\ufffe' || c == '\uffff' || isLoneSurrogate(text, i)) {
            escaped.append(String.format("_x%04X_", (int) c));
        } else {
            escaped.append(c);
        }
    }

    private static boolean isLoneSurrogate(String text, int i) {
        char c = text.charAt(i);
        if (Character.isHighSurrogate(c)) {
            return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
        }
        return Character.isLowSurrogate(c) && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
    }
}
