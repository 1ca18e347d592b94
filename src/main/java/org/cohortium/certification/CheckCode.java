package org.cohortium.certification;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What opens a certificate's public check: 16 characters, 80 bits of chance, so that nobody comes upon another's. Written
 * in Crockford's base 32, which has no letters that read like digits.
 *
 * @param text without hyphens
 */
public record CheckCode(String text) {
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 16;
    private static final Pattern WRITTEN = Pattern.compile("[" + ALPHABET + "]{" + LENGTH + "}");
    private static final SecureRandom CHANCE = new SecureRandom();

    public CheckCode {
        if (!WRITTEN.matcher(text).matches()) {
            throw new IllegalArgumentException("not a check code: " + text.length() + " characters");
        }
    }

    static CheckCode draw() {
        return new CheckCode(CHANCE.ints(LENGTH, 0, ALPHABET.length())
                .mapToObj(ALPHABET::charAt)
                .map(String::valueOf)
                .collect(Collectors.joining()));
    }

    /** Reads a code as somebody typed it: with or without hyphens, O for 0, I and L for 1. */
    public static Optional<CheckCode> read(String typed) {
        String plain = typed.toUpperCase(Locale.ROOT)
                .replaceAll("[\\s-]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        return WRITTEN.matcher(plain).matches() ? Optional.of(new CheckCode(plain)) : Optional.empty();
    }

    /** In groups of four, for reading and typing. */
    public String grouped() {
        return text.replaceAll("(.{4})(?=.)", "$1-");
    }
}
