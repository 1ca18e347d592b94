package org.cohortium.intake;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Text made comparable. Spellings that people take for the same become the same: case, accents, Arabic vowel signs,
 * tatweel, forms of alef, yeh and hamza, the Arabic article, full-width letters, punctuation and blanks.
 */
public final class PlainText {
    private static final Pattern INVISIBLE =
            Pattern.compile("[\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2069\\ufeff\\u00ad\\u061c\\u0640]");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0\\u1680\\u2000-\\u200a\\u202f\\u205f\\u3000]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}\\p{Nd}]+");
    private static final Pattern PLACEHOLDER = Pattern.compile("[\\p{P}\\p{S}\\s]*|(?i:n\\s*/?\\s*a|nil|null)");

    private PlainText() {}

    /** The text as a reader sees it: no invisible signs, single blanks, none at the ends. */
    public static String tidy(String text) {
        if (isTidy(text)) {
            return text;
        }
        String visible = INVISIBLE.matcher(text).replaceAll("");
        return BLANKS.matcher(visible).replaceAll(" ").strip();
    }

    /** The common case, told without a search: no sign but letters and the like, and single blanks between them. */
    private static boolean isTidy(String text) {
        boolean blankBefore = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean plain = c > ' ' && c < '\u007f' || c > '\u00ad' && c < '\u0600' || c > '\u0640' && c < '\u1680';
            if (!plain && (c != ' ' || blankBefore)) {
                return false;
            }
            blankBefore = c == ' ';
        }
        return !blankBefore || text.isEmpty();
    }

    /** Nothing, dashes or other signs, or the usual letters for "not applicable". */
    static boolean isPlaceholder(String text) {
        boolean wordy = text.length() > 8 && Character.isLetterOrDigit(text.charAt(0));
        return !wordy && PLACEHOLDER.matcher(tidy(text)).matches();
    }

    /** ListWords without the differences named above; empty for text without letters or figures. */
    public static List<String> words(String text) {
        String numbered = text.replace("#", " no ").replace('\u00b0', ' ').replace("\u2116", " no ");
        String folded = Normalizer.normalize(tidy(numbered), Normalizer.Form.NFKD);
        String plain = letters(MARKS.matcher(folded).replaceAll("").toLowerCase(Locale.ROOT));
        List<String> words = new ArrayList<>();
        for (String word : NOT_WORD.split(plain)) {
            if (!word.isEmpty()) {
                words.add(withoutArticle(word));
            }
        }
        return words;
    }

    /** The words run together: what two texts that mean the same have in common. */
    public static String key(String text) {
        return String.join("", words(text));
    }

    private static String letters(String text) {
        return digits(text)
                .replace('\u0649', '\u064a') // alef maksura, final yeh
                .replace('\u06cc', '\u064a') // Persian yeh
                .replace('\u06a9', '\u0643') // Persian kaf
                .replace('\u0629', '\u0647') // teh marbuta, often typed as heh
                .replace('\u0671', '\u0627') // alef wasla
                .replace("\u0621", "") // hamza on its own
                .replace("\u00df", "ss")
                .replace('\u0131', 'i');
    }

    private static String withoutArticle(String word) {
        return word.length() > 4 && word.startsWith("\u0627\u0644") ? word.substring(2) : word;
    }

    /** Decimal digits of any script (Arabic-Indic, Persian, Devanagari, full-width) as ASCII. */
    public static String digits(String text) {
        StringBuilder plain = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > 127 && Character.isDigit(c)) {
                plain = plain == null ? new StringBuilder(text) : plain;
                plain.setCharAt(i, (char) ('0' + Character.digit(c, 10)));
            }
        }
        return plain == null ? text : plain.toString();
    }

    public static boolean hasLetter(String text) {
        return text.codePoints().anyMatch(Character::isLetter);
    }
}
