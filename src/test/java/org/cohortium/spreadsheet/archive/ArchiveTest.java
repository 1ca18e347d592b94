package org.cohortium.spreadsheet.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDateTime;
import java.util.HexFormat;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

/** The parts of an archive, its bytes, and how large it may be. */
class ArchiveTest {
    private static byte[] archive(Archive.Content content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Archive archive = new Archive(out);
        archive.part("empty", part -> {});
        archive.part("é.xml", content);
        archive.finish();
        assertThat(archive.has("é.xml")).isTrue();
        assertThat(archive.has("other")).isFalse();
        return out.toByteArray();
    }

    private static Archive.Content text(String text) {
        return part -> part.write(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void anArchiveHoldsItsParts() throws IOException {
        byte[] archive = archive(text("<a/>"));
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            assertThat(zip.getNextEntry()).extracting(ZipEntry::getName).isEqualTo("empty");
            assertThat(zip.readAllBytes()).isEmpty();
            assertThat(zip.getNextEntry()).extracting(ZipEntry::getName).isEqualTo("é.xml");
            assertThat(zip.readAllBytes()).asString(StandardCharsets.UTF_8).isEqualTo("<a/>");
            assertThat(zip.getNextEntry()).isNull();
        }
    }

    @Test
    void noPartHasATime() throws IOException {
        byte[] archive = archive(text("<a/>"));
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                assertThat(part.getTimeLocal()).isEqualTo(LocalDateTime.of(1980, 1, 1, 0, 0));
                assertThat(part.getExtra()).isNull();
            }
        }
    }

    /** On every machine and every Java: whoever changes how parts are deflated changes this, too. */
    @Test
    void theBytesAreTheSameEverywhere() throws IOException, NoSuchAlgorithmException {
        Random random = new Random(2);
        byte[] archive = archive(part -> {
            for (int row = 1; row <= 10_000; row++) {
                text("<row r=\"" + row + "\"><c r=\"A" + row + "\"><v>" + random.nextInt(1_000_000) + "</v></c></row>")
                        .writeTo(part);
            }
        });
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(archive);
        assertThat(HexFormat.of().formatHex(hash))
                .isEqualTo("a756f71b0a0797d804e1dd8a099ce7e257c6f601ecc2a6e17018261c9a29724a");
    }

    @Test
    void aPartThatGrowsTooLargeIsRefusedByName() {
        byte[] zeros = new byte[400_000];
        Archive archive = new Archive(OutputStream.nullOutputStream(), 1_000_000);
        assertThatThrownBy(() -> archive.part("rows.xml", part -> {
                    part.write(zeros);
                    part.write(zeros);
                    part.write(zeros);
                }))
                .isInstanceOf(ArchiveTooLarge.class)
                .hasMessage("part rows.xml would have 4 GiB or more");
    }

    @Test
    void anArchiveThatGrowsTooLargeIsRefused() throws IOException {
        byte[] noise = new byte[400_000];
        new Random(3).nextBytes(noise);
        Archive archive = new Archive(OutputStream.nullOutputStream(), 1_000_000);
        archive.part("first", part -> part.write(noise));
        archive.part("second", part -> part.write(noise));
        assertThatThrownBy(() -> archive.part("third", part -> part.write(noise)))
                .isInstanceOf(ArchiveTooLarge.class)
                .hasMessage("the archive would have 4 GiB or more");
    }
}
