package org.cohortium.print;

import java.lang.Character.UnicodeScript;
import java.util.Set;
import org.cohortium.text.Markup;

/**
 * Text of a printed sheet, in XSL-FO: every stretch in the font that has its script, so that lines of several scripts
 * stand on one base line.
 */
public final class SheetText {
    private static final String LATIN = "Noto Sans";
    private static final String ARABIC = "Noto Sans Arabic";
    private static final String CHINESE = "Noto Sans SC";
    private static final Set<UnicodeScript> WRITTEN = Set.of(
            UnicodeScript.COMMON,
            UnicodeScript.INHERITED,
            UnicodeScript.LATIN,
            UnicodeScript.GREEK,
            UnicodeScript.CYRILLIC,
            UnicodeScript.ARABIC,
            UnicodeScript.HAN);

    private SheetText() {}

    /** Whether the fonts have the scripts of a text. */
    public static boolean canWrite(String text) {
        return text.codePoints().allMatch(point -> point <= 0xFFFF && WRITTEN.contains(UnicodeScript.of(point)));
    }

    /** The text as inlines, escaped. */
    public static String of(String text) {
        StringBuilder inlines = new StringBuilder();
        int from = 0;
        String font = fontOf(text, 0, LATIN);
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            String next = fontOf(text, at, font);
            if (!next.equals(font)) {
                append(inlines, font, text.substring(from, at));
                from = at;
                font = next;
            }
        }
        append(inlines, font, text.substring(from));
        return inlines.toString();
    }

    /** Somebody's name: in its own direction whatever the sheet's, so that what stands at its ends stays there. */
    public static String named(String name) {
        boolean fromRight = name
                .codePoints()
                .map(Character::getDirectionality)
                .filter(each -> each == Character.DIRECTIONALITY_LEFT_TO_RIGHT
                        || each == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                        || each == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC)
                .findFirst()
                .stream()
                .anyMatch(each -> each != Character.DIRECTIONALITY_LEFT_TO_RIGHT);
        return "<fo:bidi-override direction=\"" + (fromRight ? "rtl" : "ltr") + "\" unicode-bidi=\"embed\">" + of(name)
                + "</fo:bidi-override>";
    }

    /** Numbers, codes and addresses: from left to right whatever stands around them. */
    public static String leftToRight(String text) {
        return "<fo:bidi-override direction=\"ltr\" unicode-bidi=\"bidi-override\">" + of(text) + "</fo:bidi-override>";
    }

    private static void append(StringBuilder inlines, String font, String text) {
        if (!text.isEmpty()) {
            inlines.append("<fo:inline font-family=\"").append(font).append("\">");
            inlines.append(Markup.escaped(text)).append("</fo:inline>");
        }
    }

    /** What belongs to every script stays with its neighbour. */
    private static String fontOf(String text, int at, String before) {
        if (text.isEmpty()) {
            return before;
        }
        int point = text.codePointAt(at);
        return switch (UnicodeScript.of(point)) {
            case ARABIC -> ARABIC;
            case HAN -> CHINESE;
            case COMMON, INHERITED -> isFullWidth(point) ? CHINESE : common(point, before);
            default -> LATIN;
        };
    }

    private static boolean isFullWidth(int point) {
        return point >= 0x3000 && point <= 0x303F || point >= 0xFF00 && point <= 0xFFEF;
    }

    private static String common(int point, String before) {
        boolean arabicsOwn = point >= 0x600 && point <= 0x6FF;
        boolean space = point == ' ' || point == 0xA0;
        boolean mark = Character.getType(point) == Character.NON_SPACING_MARK;
        return arabicsOwn ? ARABIC : space || mark ? before : LATIN;
    }
}
