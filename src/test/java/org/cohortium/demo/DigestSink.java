package org.cohortium.demo;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Rows into one SHA-256 a table, to compare what two runs made. */
final class DigestSink implements RowSink {
    private final Map<String, String> digests = new TreeMap<>();

    @Override
    public void rows(String table, String columns, Consumer<RowWriter> rows) {
        var digest = sha256();
        var writer = new RowWriter((block, length) -> digest.update(block, 0, length));
        rows.accept(writer);
        writer.flush();
        digests.put(table, writer.rows() + " rows " + HexFormat.of().formatHex(digest.digest()));
    }

    @Override
    public String transaction() {
        return "3";
    }

    Map<String, String> digests() {
        return digests;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException fault) {
            throw new IllegalStateException("every Java has SHA-256", fault);
        }
    }
}
