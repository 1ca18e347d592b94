package org.cohortium.spreadsheet;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A workbook's table of shared texts, packed as UTF-8 in one block: about the size it has in the file, where objects
 * would take several times as much.
 */
final class SharedTexts {
    private byte[] block = new byte[0];
    private int[] starts = new int[1_024];
    private int count;

    static SharedTexts none() {
        return new SharedTexts();
    }

    static SharedTexts read(PartStream part, Limits limits) {
        SharedTexts texts = new SharedTexts();
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (SafeXml xml = new SafeXml(part)) {
            while (xml.next()) {
                if (xml.starts("si")) {
                    texts.startAt(packed.size());
                    packed.writeBytes(RichText.read(xml, "si").getBytes(StandardCharsets.UTF_8));
                    if (packed.size() > limits.sharedTextBytes()) {
                        throw new RefusedFile("file.tooMuchText");
                    }
                }
            }
        }
        texts.startAt(packed.size());
        texts.count--;
        texts.block = packed.toByteArray();
        return texts;
    }

    private void startAt(int offset) {
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, count * 2);
        }
        starts[count++] = offset;
    }

    String get(int index) {
        if (index < 0 || index >= count) {
            throw new RefusedFile("file.damaged");
        }
        return new String(block, starts[index], starts[index + 1] - starts[index], StandardCharsets.UTF_8);
    }
}
