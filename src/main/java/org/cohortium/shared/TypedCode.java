package org.cohortium.shared;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Codes that people type: drawn by chance, in Crockford's base 32, which has no letters that read like digits. Five bits a
 * character.
 */
public final class TypedCode {
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final SecureRandom CHANCE = new SecureRandom();

    private TypedCode() {}

    public static String draw(int length) {
        return CHANCE.ints(length, 0, ALPHABET.length())
                .mapToObj(ALPHABET::charAt)
                .map(String::valueOf)
                .collect(Collectors.joining());
    }

    /** The characters of the alphabet that bytes stand for, one each. */
    public static String of(byte[] bytes, int length) {
        StringBuilder code = new StringBuilder();
        for (int at = 0; at < length; at++) {
            code.append(ALPHABET.charAt((bytes[at] & 0xFF) % ALPHABET.length()));
        }
        return code.toString();
    }

    /**
     * Reads a code as somebody typed or pasted it: in any case, with digits of any script, with or without blanks, hyphens
     * and dashes of any kind, with what cannot be seen and a full stop at the end, O for 0, I and L for 1.
     */
    public static Optional<String> read(String typed, int length) {
        String plain = TypedDigits.plain(typed)
                .toUpperCase(Locale.ROOT)
                .replaceAll("[\\s\\p{Z}\\p{Cf}\\p{Pd}.]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        boolean ours = plain.length() == length && plain.chars().allMatch(each -> ALPHABET.indexOf(each) >= 0);
        return ours ? Optional.of(plain) : Optional.empty();
    }

    /** In groups of four, for reading and typing. */
    public static String grouped(String code) {
        return code.replaceAll("(.{4})(?=.)", "$1-");
    }
}
