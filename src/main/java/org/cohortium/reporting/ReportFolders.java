package org.cohortium.reporting;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where the folders of reports are: in the directory that the environment's {@code COHORTIUM_REPORTS} names, or else in
 * the copy that came with the application.
 */
@ApplicationScoped
class ReportFolders {
    private static final int FIRST = 1;
    private static final String PACKAGED = "/WEB-INF/classes/reports/";

    private volatile @Nullable ServletContext application;

    /** As it is handed out at the start; injected, it would be there for requests only, and jobs ask as well. */
    void know(@Observes @Priority(FIRST) @Initialized(ApplicationScoped.class) ServletContext deployed) {
        application = deployed;
    }

    /** In the order of their names. */
    List<ReportFolder> all() {
        String directory = System.getenv().getOrDefault("COHORTIUM_REPORTS", "");
        return directory.isBlank() ? packaged() : in(Path.of(directory.strip()));
    }

    /** @throws IllegalStateException if it is no directory */
    static List<ReportFolder> in(Path directory) {
        if (!Files.isDirectory(directory)) {
            throw new IllegalStateException("COHORTIUM_REPORTS names " + directory + ", which is no directory");
        }
        try (Stream<Path> folders = Files.list(directory)) {
            return folders.filter(Files::isDirectory)
                    .filter(folder -> !name(folder).startsWith("."))
                    .sorted()
                    .map(ReportFolders::folder)
                    .toList();
        } catch (IOException failed) {
            throw new UncheckedIOException("reading " + directory, failed);
        }
    }

    private static ReportFolder folder(Path folder) {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> paths = Files.list(folder)) {
            for (Path file : (Iterable<Path>) paths.filter(Files::isRegularFile)::iterator) {
                files.put(name(file), Files.readAllBytes(file));
            }
        } catch (IOException failed) {
            throw new UncheckedIOException("reading " + folder, failed);
        }
        return decoded(name(folder), files);
    }

    private List<ReportFolder> packaged() {
        return paths(PACKAGED)
                .filter(path -> path.endsWith("/"))
                .map(this::packagedFolder)
                .toList();
    }

    private ReportFolder packagedFolder(String folder) {
        Map<String, byte[]> files = new TreeMap<>();
        paths(folder).filter(path -> !path.endsWith("/")).forEach(path -> files.put(name(Path.of(path)), bytes(path)));
        return decoded(name(Path.of(folder)), files);
    }

    private ServletContext application() {
        ServletContext known = application;
        if (known == null) {
            throw new IllegalStateException("the application has not started, so its reports cannot be read");
        }
        return known;
    }

    private Stream<String> paths(String folder) {
        return Optional.ofNullable(application().getResourcePaths(folder)).orElse(Set.of()).stream()
                .sorted();
    }

    private byte[] bytes(String path) {
        try (InputStream stream = application().getResourceAsStream(path)) {
            return stream.readAllBytes();
        } catch (IOException failed) {
            throw new UncheckedIOException("reading " + path, failed);
        }
    }

    private static ReportFolder decoded(String id, Map<String, byte[]> files) {
        Map<String, String> texts = new TreeMap<>();
        Set<String> unreadable = new HashSet<>();
        files.forEach((name, bytes) -> {
            if (ReportFolder.reads(name)) {
                utf8(bytes).ifPresentOrElse(text -> texts.put(name, text), () -> unreadable.add(name));
            }
        });
        return new ReportFolder(id, texts, unreadable);
    }

    /** Empty if it is something else; without the mark that some editors put before it. */
    private static Optional<String> utf8(byte[] bytes) {
        try {
            String text = UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (CharacterCodingException wrong) {
            return Optional.empty();
        }
    }

    private static String name(Path path) {
        return String.valueOf(path.getFileName());
    }
}
