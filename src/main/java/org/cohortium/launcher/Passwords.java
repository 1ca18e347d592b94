package org.cohortium.launcher;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;

/** The embedded database's passwords: made once, kept in the data directory in a file that only its owner can read. */
record Passwords(String superuser, String owner, String app) {
    private static final SecureRandom RANDOM = new SecureRandom();

    static Passwords in(Path file) {
        try {
            if (!Files.exists(file)) {
                write(file, new Passwords(made(), made(), made()));
            }
            return read(file);
        } catch (IOException failed) {
            throw new UncheckedIOException("database passwords in " + file, failed);
        }
    }

    private static Passwords read(Path file) throws IOException {
        Properties kept = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            kept.load(reader);
        }
        return new Passwords(
                kept.getProperty("superuser", ""), kept.getProperty("owner", ""), kept.getProperty("app", ""));
    }

    /** Under another name first, so that a stop half-way leaves no half a file. */
    private static void write(Path file, Passwords passwords) throws IOException {
        Properties kept = new Properties();
        kept.setProperty("superuser", passwords.superuser);
        kept.setProperty("owner", passwords.owner);
        kept.setProperty("app", passwords.app);
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(fresh);
        Files.createFile(fresh, ownerOnly());
        try (Writer writer = Files.newBufferedWriter(fresh)) {
            kept.store(writer, "Passwords of the embedded database. Keep private.");
        }
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static FileAttribute<?>[] ownerOnly() {
        boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    private static String made() {
        byte[] bytes = new byte[24];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    @Override
    public String toString() {
        return "Passwords[kept to themselves]";
    }
}
