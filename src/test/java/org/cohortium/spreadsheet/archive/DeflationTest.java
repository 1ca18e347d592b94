package org.cohortium.spreadsheet.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is deflated inflates to what it was, by the JDK's own means. */
class DeflationTest {
    private static byte[] deflated(byte[] bytes, int piece) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Deflation deflation = new Deflation(out);
        deflation.write("of the stream before".getBytes(StandardCharsets.US_ASCII), 0, 20);
        deflation.finish();
        int before = out.size();
        for (int at = 0; at < bytes.length; at += piece) {
            deflation.write(bytes, at, Math.min(piece, bytes.length - at));
        }
        deflation.finish();
        byte[] all = out.toByteArray();
        return Arrays.copyOfRange(all, before, all.length);
    }

    private static byte[] inflated(byte[] bytes) throws IOException {
        try (var in = new InflaterInputStream(new ByteArrayInputStream(bytes), new Inflater(true))) {
            return in.readAllBytes();
        }
    }

    static Stream<byte[]> contents() {
        Random random = new Random(11);
        byte[] noise = new byte[300_000];
        random.nextBytes(noise);
        byte[] two = new byte[200_000];
        for (int i = 0; i < two.length; i++) {
            two[i] = (byte) (random.nextInt(50) == 0 ? 'b' : 'a');
        }
        return Stream.of(
                new byte[0],
                new byte[1],
                new byte[3],
                new byte[9],
                new byte[500_000],
                "abcabcabcabcabcabc".getBytes(StandardCharsets.US_ASCII),
                noise,
                two,
                skewed(random),
                rows(random, 20_000));
    }

    /** Some symbols a million times as frequent as others: their words would grow too long. */
    private static byte[] skewed(Random random) {
        byte[] skewed = new byte[400_000];
        for (int i = 0; i < skewed.length; i++) {
            skewed[i] = (byte) (Integer.numberOfTrailingZeros(random.nextInt() | 1 << 30) * 7);
        }
        return skewed;
    }

    private static byte[] rows(Random random, int count) {
        StringBuilder rows = new StringBuilder();
        for (int i = 1; i <= count; i++) {
            rows.append("<row r=\"").append(i).append("\"><c r=\"A").append(i).append("\" s=\"5\"><v>");
            rows.append(random.nextInt(1_000_000)).append("</v></c></row>");
        }
        return rows.toString().getBytes(StandardCharsets.US_ASCII);
    }

    @ParameterizedTest
    @MethodSource("contents")
    void everythingComesBack(byte[] content) throws IOException {
        assertThat(inflated(deflated(content, 65_536))).isEqualTo(content);
        assertThat(inflated(deflated(content, 1_000))).isEqualTo(content);
    }

    @Test
    void randomMixturesComeBack() throws IOException {
        Random random = new Random(5);
        for (int round = 0; round < 60; round++) {
            byte[] content = new byte[random.nextInt(250_000)];
            int at = 0;
            while (at < content.length) {
                int length = Math.min(content.length - at, 1 + random.nextInt(400));
                int from = random.nextBoolean() && at > 0 ? random.nextInt(at) : -1;
                for (int i = 0; i < length; i++, at++) {
                    content[at] = from < 0 ? (byte) random.nextInt(1 + random.nextInt(256)) : content[from + i];
                }
            }
            assertThat(inflated(deflated(content, 1 + random.nextInt(100_000)))).isEqualTo(content);
        }
    }

    @Test
    void rowsOfXmlShrinkWell() throws IOException {
        byte[] rows = rows(new Random(3), 20_000);
        assertThat(deflated(rows, 65_536).length).isLessThan(rows.length / 5);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 255, 256, 257, 24_576, 32_767, 32_768, 32_769})
    void whatRepeatsAtAnyDistanceComesBack(int distance) throws IOException {
        byte[] content = new byte[200_000];
        byte[] noise = new byte[distance];
        new Random(distance).nextBytes(noise);
        for (int i = 0; i < content.length; i++) {
            content[i] = noise[i % distance];
        }
        byte[] deflated = deflated(content, 65_536);
        assertThat(inflated(deflated)).isEqualTo(content);
        boolean found = distance <= 32_768;
        assertThat(deflated.length < content.length / 2).isEqualTo(found);
    }
}
