package org.cohortium.identity;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * A password as it is stored: PBKDF2 with HMAC-SHA-512, its parameters in the text itself, so that they can be raised
 * without locking anybody out. Costs some tenths of a second of CPU on purpose, to make and to compare.
 *
 * <p>Text: {@code pbkdf2-sha512$<iterations>$<salt>$<hash>}, salt and hash in Base64. Iterations after the OWASP
 * Password Storage Cheat Sheet. Passwords are compared in Unicode's NFKC form, as NIST SP 800-63B advises.
 */
public final class PasswordHash {
    private static final String SCHEME = "pbkdf2-sha512";
    private static final int ITERATIONS = 210_000;
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int LONGEST_PASSWORD = 1_000;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final int iterations;
    private final byte[] salt;
    private final byte[] hash;

    private PasswordHash(int iterations, byte[] salt, byte[] hash) {
        this.iterations = iterations;
        this.salt = salt;
        this.hash = hash;
    }

    /** Hashes a password under a new salt. */
    public static PasswordHash of(String password) {
        var salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        return new PasswordHash(ITERATIONS, salt, derive(password, salt, ITERATIONS));
    }

    /** @throws IllegalArgumentException if the text is not of this form */
    public static PasswordHash parse(String text) {
        var parts = text.split("\\$");
        if (parts.length != 4 || !parts[0].equals(SCHEME)) {
            throw new IllegalArgumentException("not a stored password of the form " + SCHEME + "$…$…$…");
        }
        var base64 = Base64.getDecoder();
        return new PasswordHash(Integer.parseInt(parts[1]), base64.decode(parts[2]), base64.decode(parts[3]));
    }

    /** Compares in constant time. A password longer than 1,000 characters never matches. */
    public boolean matches(String password) {
        return password.length() <= LONGEST_PASSWORD && MessageDigest.isEqual(hash, derive(password, salt, iterations));
    }

    /** Whether it was made with weaker parameters than a new one would be. */
    public boolean isOutdated() {
        return iterations < ITERATIONS;
    }

    /** The text to store. */
    public String text() {
        var base64 = Base64.getEncoder();
        return String.join(
                "$", SCHEME, Integer.toString(iterations), base64.encodeToString(salt), base64.encodeToString(hash));
    }

    private static byte[] derive(String password, byte[] salt, int iterations) {
        var normalised = Normalizer.normalize(password, Normalizer.Form.NFKC);
        var key = new PBEKeySpec(normalised.toCharArray(), salt, iterations, HASH_BYTES * 8);
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512")
                    .generateSecret(key)
                    .getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java has no PBKDF2WithHmacSHA512", e);
        } finally {
            key.clearPassword();
        }
    }
}
