package org.cohortium.intake;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/**
 * Tells layouts apart: SHA-256 over the columns and their headings as they compare (case, accents and the like left
 * out). Titles, the sheet's name and the row of the headings do not count, they change from list to list.
 */
final class Fingerprint {
    private Fingerprint() {}

    /** @param headings by zero-based column */
    static String of(Map<Integer, String> headings) {
        StringBuilder text = new StringBuilder();
        new TreeMap<>(headings)
                .forEach((column, heading) -> text.append(column)
                        .append('=')
                        .append(PlainText.key(heading))
                        .append('\n'));
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
