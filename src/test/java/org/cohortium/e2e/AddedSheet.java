package org.cohortium.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The project's reports with the sheet of docs/how-to/add-a-sheet.md in them, added as it says and in no other way. */
final class AddedSheet {
    private static final Path HOW_TO = Path.of("docs/how-to/add-a-sheet.md");

    private AddedSheet() {}

    /** Copies the folders into a directory and adds the sheet to the ministry's. */
    static void to(Path directory) {
        try {
            Trees.delete(directory);
            copy(Path.of("reports"), directory);
            Path ministry = directory.resolve("ministry-progress");
            Files.writeString(ministry.resolve("endings.sql"), block("sql"));
            append(ministry.resolve("report.yaml"), block("yaml"));
            for (String language : List.of("en", "fr", "ar")) {
                append(ministry.resolve("labels_" + language + ".properties"), block("properties"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> paths = Files.walk(from)) {
            for (Path path : (Iterable<Path>) paths::iterator) {
                Path copy = to.resolve(from.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(path, copy);
                }
            }
        }
    }

    private static void append(Path file, String text) throws IOException {
        Files.writeString(file, "\n" + text, StandardOpenOption.APPEND);
    }

    private static String block(String language) throws IOException {
        Matcher block =
                Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL).matcher(Files.readString(HOW_TO));
        if (!block.find()) {
            throw new IllegalStateException(HOW_TO + " has no block of " + language);
        }
        return block.group(1);
    }
}
