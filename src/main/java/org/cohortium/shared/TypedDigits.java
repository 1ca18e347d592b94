package org.cohortium.shared;

/** Digits as people type them in their own script. */
public final class TypedDigits {
    private TypedDigits() {}

    /** The same text with its decimal digits of any script as 0 to 9, and the comma of Arabic script as that of Latin. */
    public static String plain(String typed) {
        StringBuilder plain = new StringBuilder();
        typed.codePoints().forEach(each -> {
            int digit = Character.digit(each, 10);
            if (Character.isDigit(each) && digit >= 0) {
                plain.append(digit);
            } else {
                plain.appendCodePoint(each == '\u060c' ? ',' : each);
            }
        });
        return plain.toString();
    }
}
