package org.cohortium.spreadsheet;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * The encoding of a text file. Byte order mark, then UTF-16 by its zero bytes, then UTF-8 if the whole file is valid in
 * it; else ICU's detector is shown only the words that are not plain ASCII, among the encodings office programs write.
 */
final class CharsetGuess {
    private static final int SAMPLE = 1 << 16;
    private static final Charset WESTERN = Charset.forName("windows-1252");
    /** What ICU may answer, and the superset of it that office programs really write. */
    private static final Map<String, Charset> OFFICE = Map.of(
            "windows-1252", WESTERN,
            "ISO-8859-1", WESTERN,
            "windows-1256", Charset.forName("windows-1256"),
            "ISO-8859-6", Charset.forName("windows-1256"),
            "windows-1251", Charset.forName("windows-1251"),
            "ISO-8859-5", Charset.forName("windows-1251"),
            "KOI8-R", Charset.forName("KOI8-R"),
            "GB18030", Charset.forName("GB18030"));

    private CharsetGuess() {}

    static Charset of(Path file) {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), SAMPLE)) {
            in.mark(SAMPLE);
            byte[] head = in.readNBytes(SAMPLE);
            in.reset();
            if (looksLikeUtf16(head)) {
                return bigEndian(head) ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
            }
            return isUtf8(in) ? StandardCharsets.UTF_8 : legacy(file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the upload " + file.getFileName(), e);
        }
    }

    static boolean looksLikeUtf16(byte[] head) {
        if (head.length < 2) {
            return false;
        }
        int mark = (head[0] & 0xff) << 8 | head[1] & 0xff;
        if (mark == 0xfeff || mark == 0xfffe) {
            return true;
        }
        int[] zeros = zeros(head);
        int few = Math.min(zeros[0], zeros[1]);
        int many = Math.max(zeros[0], zeros[1]);
        return many * 20 > head.length && few * 10 < many;
    }

    private static boolean bigEndian(byte[] head) {
        int[] zeros = zeros(head);
        return (head[0] & 0xff) == 0xfe || (head[0] & 0xff) != 0xff && zeros[0] > zeros[1];
    }

    /** Zero bytes at even and at odd places. */
    private static int[] zeros(byte[] head) {
        int[] zeros = new int[2];
        for (int i = 0; i < head.length; i++) {
            if (head[i] == 0) {
                zeros[i & 1]++;
            }
        }
        return zeros;
    }

    private static boolean isUtf8(InputStream in) throws IOException {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer bytes = ByteBuffer.allocate(SAMPLE);
        CharBuffer chars = CharBuffer.allocate(SAMPLE);
        int count;
        do {
            count = in.read(bytes.array(), bytes.position(), bytes.remaining());
            bytes.position(bytes.position() + Math.max(0, count)).flip();
            CoderResult result = decoder.decode(bytes, chars.clear(), count < 0);
            if (result.isError()) {
                return false;
            }
            bytes.compact();
        } while (count >= 0);
        return true;
    }

    private static Charset legacy(Path file) throws IOException {
        CharsetDetector detector = new CharsetDetector();
        detector.setText(foreignWords(file));
        for (CharsetMatch match : detector.detectAll()) {
            Charset known = OFFICE.get(match.getName());
            if (known != null) {
                return known;
            }
        }
        return WESTERN;
    }

    /** The words that hold a byte beyond ASCII, with a blank between: addresses and numbers only dilute the evidence. */
    private static byte[] foreignWords(Path file) throws IOException {
        ByteArrayOutputStream words = new ByteArrayOutputStream();
        ByteArrayOutputStream word = new ByteArrayOutputStream();
        boolean foreign = false;
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), SAMPLE)) {
            for (int b = in.read(); b >= 0 && words.size() < SAMPLE; b = in.read()) {
                if (b > ' ' && b != ',' && b != ';' && b != '|' && b != '"') {
                    word.write(b);
                    foreign |= b >= 0x80;
                    continue;
                }
                if (foreign) {
                    words.writeBytes(word.toByteArray());
                    words.write(' ');
                }
                word.reset();
                foreign = false;
            }
        }
        return words.toByteArray();
    }
}
