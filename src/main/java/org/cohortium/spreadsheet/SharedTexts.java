package org.cohortium.spreadsheet;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A workbook's table of shared texts, packed as UTF-8 in blocks: about the size it has in the file, where objects would
 * take several times as much. Each text lies in one block, its length before it.
 */
final class SharedTexts {
    private static final int BLOCK = 1 << 20;

    private final List<ByteBuffer> blocks = new ArrayList<>();
    private int[] places = new int[1_024];
    private int count;

    static SharedTexts none() {
        return new SharedTexts();
    }

    static SharedTexts read(PartStream part, Limits limits) {
        SharedTexts texts = new SharedTexts();
        try (SafeXml xml = new SafeXml(part)) {
            while (xml.next()) {
                if (xml.starts("si")) {
                    texts.add(RichText.read(xml, "si").getBytes(StandardCharsets.UTF_8));
                    if ((long) texts.blocks.size() * BLOCK > limits.sharedTextBytes()) {
                        throw new RefusedFile("file.tooMuchText");
                    }
                }
            }
        }
        return texts;
    }

    private void add(byte[] text) {
        ByteBuffer block = blocks.isEmpty() ? null : blocks.get(blocks.size() - 1);
        if (block == null || block.remaining() < text.length + Integer.BYTES) {
            block = ByteBuffer.allocate(BLOCK);
            blocks.add(block);
        }
        if (count == places.length) {
            places = Arrays.copyOf(places, count * 2);
        }
        places[count++] = (blocks.size() - 1) * BLOCK + block.position();
        block.putInt(text.length).put(text);
    }

    String get(int index) {
        if (index < 0 || index >= count) {
            throw new RefusedFile("file.damaged");
        }
        ByteBuffer block = blocks.get(places[index] / BLOCK);
        int start = places[index] % BLOCK;
        return new String(block.array(), start + Integer.BYTES, block.getInt(start), StandardCharsets.UTF_8);
    }
}
