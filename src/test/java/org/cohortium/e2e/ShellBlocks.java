package org.cohortium.e2e;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The blocks marked {@code sh} in Markdown documents. */
final class ShellBlocks {
    private static final Pattern BLOCK = Pattern.compile("```sh\n(.*?)\n```", Pattern.DOTALL);

    private ShellBlocks() {}

    /** In the order of the files' names, each text once. */
    static List<String> of(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            List<Path> documents = files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
            return documents.stream()
                    .flatMap(document -> BLOCK.matcher(Outputs.read(document)).results())
                    .map((MatchResult block) -> block.group(1))
                    .distinct()
                    .toList();
        }
    }
}
