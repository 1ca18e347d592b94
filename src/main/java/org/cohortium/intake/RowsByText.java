package org.cohortium.intake;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * Remembers the first row of each text by 64 bits of its SHA-256: 12 bytes a text where the texts themselves would take
 * a hundred, and no list can be made up whose texts collide. Open addressing, at most half full.
 */
final class RowsByText implements SeenEmails {
    private long[] keys = new long[1_024];
    private int[] rows = new int[1_024];
    private int count;
    private final MessageDigest digest;

    RowsByText() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    @Override
    public int firstRow(String key, int row) {
        if (count * 2 >= keys.length) {
            grow();
        }
        byte[] hash = digest.digest(key.getBytes(StandardCharsets.UTF_8));
        return put(ByteBuffer.wrap(hash).getLong(), row);
    }

    private int put(long hash, int row) {
        int slot = (int) (hash & keys.length - 1);
        while (rows[slot] != 0) {
            if (keys[slot] == hash) {
                return rows[slot];
            }
            slot = slot + 1 & keys.length - 1;
        }
        keys[slot] = hash;
        rows[slot] = row;
        count++;
        return row;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldRows = rows;
        keys = new long[oldKeys.length * 2];
        rows = new int[keys.length];
        count = 0;
        for (int slot = 0; slot < oldKeys.length; slot++) {
            if (oldRows[slot] != 0) {
                put(oldKeys[slot], oldRows[slot]);
            }
        }
    }
}
