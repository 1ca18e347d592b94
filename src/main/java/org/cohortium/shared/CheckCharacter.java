package org.cohortium.shared;

/**
 * The check character of ISO 7064, MOD 37,36, over digits and letters: one wrong character, and nearly every pair that
 * changed places, is noticed. Hyphens do not count.
 */
public final class CheckCharacter {
    private static final String ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private static final int RADIX = ALPHABET.length();

    private CheckCharacter() {}

    /**
     * The character to be put behind the text.
     *
     * @throws IllegalArgumentException if the text holds anything but digits, capital letters and hyphens
     */
    public static char of(String text) {
        int product = RADIX;
        for (char character : text.replace("-", "").toCharArray()) {
            int sum = (product + value(character)) % RADIX;
            product = (sum == 0 ? RADIX : sum) * 2 % (RADIX + 1);
        }
        return ALPHABET.charAt((RADIX + 1 - product) % RADIX);
    }

    private static int value(char character) {
        int value = ALPHABET.indexOf(character);
        if (value < 0) {
            throw new IllegalArgumentException("only digits and capital letters are checked, not " + character);
        }
        return value;
    }
}
