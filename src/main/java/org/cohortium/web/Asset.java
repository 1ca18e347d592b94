package org.cohortium.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A file that browsers may keep for ever, because its name changes with its content.
 *
 * @param name as it stands in the address: {@code app.1f2e3d4c5b6a.css}
 */
record Asset(String name, String contentType, String content) {
    private static final int HASH_DIGITS = 12;

    static Asset of(String stem, String extension, String contentType, String content) {
        return new Asset(stem + "." + hash(content) + "." + extension, contentType, content);
    }

    private static String hash(String content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, HASH_DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
