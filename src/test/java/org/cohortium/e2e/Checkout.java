package org.cohortium.e2e;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What stands under version control, without what was built from it. */
final class Checkout {
    private static final List<String> PARTS =
            List.of("pom.xml", "README.md", "src", "wildfly-config", "reports", "docs", ".editorconfig");

    private Checkout() {}

    /** Replaces what was there. */
    static void copyTo(Path target) throws IOException {
        Trees.delete(target);
        Files.createDirectories(target);
        for (String part : PARTS) {
            try (Stream<Path> paths = Files.walk(Path.of(part))) {
                for (Path path : (Iterable<Path>) paths::iterator) {
                    Files.copy(path, target.resolve(path));
                }
            }
        }
    }
}
