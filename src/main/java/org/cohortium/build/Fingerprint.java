package org.cohortium.build;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A digest of an application's own files, contents and paths, and of the names of its libraries, which say their versions. */
final class Fingerprint {
    private static final String OWN = "/WEB-INF/classes/";
    private static final String LIBRARIES = "/WEB-INF/lib/";
    private static final int BYTES = 6;

    private final ServletContext archive;
    private final MessageDigest digest;

    private Fingerprint(ServletContext archive, MessageDigest digest) {
        this.archive = archive;
        this.digest = digest;
    }

    /** Twelve hexadecimal digits. */
    static String of(ServletContext archive) throws IOException {
        try {
            Fingerprint fingerprint = new Fingerprint(archive, MessageDigest.getInstance("SHA-256"));
            fingerprint.addFiles(OWN);
            fingerprint.in(LIBRARIES).forEach(fingerprint::addText);
            return HexFormat.of().formatHex(fingerprint.digest.digest(), 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every JDK has it
        }
    }

    private void addFiles(String directory) throws IOException {
        for (String path : in(directory)) {
            if (path.endsWith("/")) {
                addFiles(path);
            } else {
                addText(path);
                addContent(path);
            }
        }
    }

    private void addContent(String path) throws IOException {
        try (InputStream content = archive.getResourceAsStream(path);
                DigestInputStream digested = new DigestInputStream(content, digest)) {
            digested.transferTo(OutputStream.nullOutputStream());
        }
    }

    private void addText(String text) {
        digest.update(text.getBytes(UTF_8));
        digest.update((byte) 0);
    }

    private Set<String> in(String directory) {
        @Nullable Set<String> paths = archive.getResourcePaths(directory);
        return paths == null ? Set.of() : new TreeSet<>(paths);
    }
}
