package org.cohortium.intake.folder;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The folder of users' folders. Other nodes may work on the same one: a file is taken by renaming it, which succeeds
 * once. Links are never followed, for whoever drops files must not make the server read or write elsewhere.
 */
final class Inbox {
    private static final String TAKEN = ".taken";

    private final Path root;

    Inbox(Path root) {
        this.root = root;
    }

    /**
     * The users' folders, by username.
     *
     * @throws NoSuchFileException if there is no inbox
     */
    List<Path> users() throws IOException {
        if (!Files.isDirectory(root)) {
            throw new NoSuchFileException(root.toString());
        }
        return folders(root);
    }

    /** What a user has dropped, whether all there or not. */
    Map<Path, Settling.Look> dropped(Path user) throws IOException {
        Map<Path, Settling.Look> dropped = new HashMap<>();
        for (Path file : children(user)) {
            if (!FileName.of(file).isPassing() && isFile(file)) {
                var seen = Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
                dropped.put(file, new Settling.Look(seen.size(), seen.lastModifiedTime()));
            }
        }
        return dropped;
    }

    /** Takes a dropped file out of its user's folder, unless somebody else has. */
    void take(Path file) throws IOException {
        if (!Files.isReadable(file) && isFile(file)) {
            throw new AccessDeniedException(file.toString());
        }
        Path user = file.getParent().getFileName();
        Path folder =
                root.resolve(TAKEN).resolve(user).resolve(UUID.randomUUID().toString());
        Files.createDirectories(folder);
        try {
            Files.move(file, folder.resolve(file.getFileName()), StandardCopyOption.ATOMIC_MOVE);
        } catch (NoSuchFileException takenByAnother) {
            Files.deleteIfExists(folder);
        }
    }

    /** Folders of files taken and not yet brought to their end, by whichever node. */
    List<Path> taken() throws IOException {
        List<Path> taken = new ArrayList<>();
        for (Path user : folders(root.resolve(TAKEN))) {
            taken.addAll(folders(user));
        }
        return taken;
    }

    /** The file in such a folder; empty if it has gone its way, and so does the folder then. */
    Optional<TakenFile> file(Path folder) throws IOException {
        UUID id = UUID.fromString(folder.getFileName().toString());
        Path user = root.resolve(folder.getParent().getFileName());
        for (Path file : children(folder)) {
            if (isFile(file) && !FileName.of(file).isHidden()) {
                return Optional.of(new TakenFile(id, user, file));
            }
        }
        clear(folder);
        return Optional.empty();
    }

    private static void clear(Path folder) throws IOException {
        for (Path note : children(folder)) {
            Files.deleteIfExists(note);
        }
        try {
            Files.deleteIfExists(folder);
        } catch (DirectoryNotEmptyException justTaken) {
            return; // the node that made the folder has put its file in meanwhile; the next look finds it
        }
    }

    private static boolean isFile(Path path) {
        return Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS);
    }

    private static List<Path> folders(Path parent) throws IOException {
        return children(parent).stream()
                .filter(child -> Files.isDirectory(child, LinkOption.NOFOLLOW_LINKS))
                .filter(child -> !FileName.of(child).isHidden())
                .toList();
    }

    /** By name; none where there is no such folder. */
    private static List<Path> children(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> children = Files.list(folder)) {
            return children.sorted().toList();
        }
    }
}
