package org.cohortium.intake;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Codes of cohorts as people type them. */
final class CohortCode {
    private static final Pattern DASHES = Pattern.compile("\\s*[\\u2010-\\u2015\\u2212\\ufe58\\ufe63\\uff0d-]\\s*");
    private static final Pattern PARTS = Pattern.compile("(\\p{Lu}{2,5})[\\s_/.-]?(\\d{4})[\\s_/.-]?(\\d{1,3})");
    private static final Pattern INSIDE = Pattern.compile("\\b[A-Z]{2,5}-\\d{4}-\\d{1,3}\\b");

    private CohortCode() {}

    /** Upper case, one kind of hyphen, figures of one script, no blanks around. */
    static String tidy(String cell) {
        String folded = Normalizer.normalize(PlainText.tidy(cell), Normalizer.Form.NFKC);
        return DASHES.matcher(PlainText.digits(folded).toUpperCase(Locale.ROOT)).replaceAll("-");
    }

    /** The usual form of a code written with other signs, {@code KEN 2026/1} as {@code KEN-2026-01}; else as it is. */
    static String usual(String tidied) {
        Matcher parts = PARTS.matcher(tidied);
        if (!parts.matches()) {
            return tidied;
        }
        String number = parts.group(3).length() == 1 ? '0' + parts.group(3) : parts.group(3);
        return parts.group(1) + '-' + parts.group(2) + '-' + number;
    }

    static boolean looksLikeOne(String cell) {
        return PARTS.matcher(tidy(cell)).matches();
    }

    /** The first code inside a sentence, such as a title; empty where there is none. */
    static String inside(String text) {
        Matcher code = INSIDE.matcher(tidy(text));
        return code.find() ? code.group() : "";
    }
}
