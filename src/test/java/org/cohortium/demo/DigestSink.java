package org.cohortium.demo;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/** Rows into one SHA-256 a table, to compare what two runs made. */
final class DigestSink implements RowSink {
    private final Map<String, MessageDigest> digests = new TreeMap<>();

    @Override
    public RowWriter open(String table, String columns) {
        var digest = sha256();
        digests.put(table, digest);
        return new RowWriter((block, length) -> digest.update(block, 0, length));
    }

    @Override
    public String transaction() {
        return "3";
    }

    /** By table, in hexadecimal. Ask once: it resets what it has gathered. */
    Map<String, String> digests() {
        var texts = new TreeMap<String, String>();
        digests.forEach((table, digest) -> texts.put(table, HexFormat.of().formatHex(digest.digest())));
        return texts;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException fault) {
            throw new IllegalStateException("every Java has SHA-256", fault);
        }
    }
}
