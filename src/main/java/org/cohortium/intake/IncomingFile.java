package org.cohortium.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * The bytes of an upload, on disk until they are stored. Of a file beyond the limit nothing is kept but its size.
 *
 * @param bytes its whole size, also beyond the limit
 */
public record IncomingFile(Path path, long bytes, byte[] sha256, boolean isTooLarge) implements AutoCloseable {
    private static final int BUFFER = 1 << 16;

    /** Reads the stream to its end. */
    public static IncomingFile of(InputStream content, long limit) throws IOException {
        Path path = Files.createTempFile("upload-", ".bin");
        try {
            MessageDigest digest = digest();
            long bytes = copy(new DigestInputStream(content, digest), path, limit);
            return new IncomingFile(path, bytes, digest.digest(), bytes > limit);
        } catch (IOException | RuntimeException e) {
            Files.delete(path);
            throw e;
        }
    }

    private static long copy(InputStream from, Path to, long limit) throws IOException {
        long bytes = 0;
        byte[] buffer = new byte[BUFFER];
        try (OutputStream out = Files.newOutputStream(to)) {
            for (int read = from.read(buffer); read >= 0; read = from.read(buffer)) {
                bytes += read;
                if (bytes <= limit) {
                    out.write(buffer, 0, read);
                }
            }
        }
        return bytes;
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
