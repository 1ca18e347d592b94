package org.cohortium.launcher;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * The directory of everything that must survive a restart, held by one launcher at a time. The hold ends with the
 * process, however it ends.
 */
final class DataDirectory implements AutoCloseable {
    private final Path path;
    private final FileChannel lockFile;

    private DataDirectory(Path path, FileChannel lockFile) {
        this.path = path;
        this.lockFile = lockFile;
    }

    /** @throws CannotStart if it cannot be written, or another launcher holds it */
    static DataDirectory hold(Path path) {
        try {
            Files.createDirectories(path);
            FileChannel channel = FileChannel.open(
                    path.resolve("launcher.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (lock(channel) == null) {
                channel.close();
                throw new CannotStart("Another Cohortium is running on the data directory " + path
                        + "; stop it first, or set COHORTIUM_DATA to another directory.");
            }
            return new DataDirectory(path, channel);
        } catch (IOException failed) {
            throw new CannotStart(
                    "The data directory " + path + " cannot be written; set COHORTIUM_DATA to one that can.", failed);
        }
    }

    Path database() {
        return path.resolve("postgresql");
    }

    Path databaseLog() {
        return path.resolve("postgresql.log");
    }

    Path passwords() {
        return path.resolve("passwords.properties");
    }

    Path server() {
        return path.resolve("server");
    }

    /** Holds a folder for each user who drops lists there. */
    Path inbox() {
        return path.resolve("inbox");
    }

    Path serverProcess() {
        return path.resolve("server.process");
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException heldByThisProcess) {
            return null;
        }
    }

    @Override
    public void close() throws IOException {
        lockFile.close();
    }
}
