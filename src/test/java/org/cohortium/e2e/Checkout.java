package org.cohortium.e2e;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/** What stands under version control, and what takes long to build from it. */
final class Checkout {
    private static final List<String> PARTS =
            List.of("pom.xml", "README.md", "src", "wildfly-config", "reports", "docs", ".editorconfig");

    /** What takes minutes to make, and is made from nothing by every whole build. */
    private static final List<String> BUILT = List.of(
            "classes",
            "test-classes",
            "generated-sources",
            "generated-test-sources",
            "server",
            "server-content",
            "server.stamp");

    private Checkout() {}

    /**
     * Replaces what was there by what stands under version control, with what the build at hand has made of it, so that
     * nothing is compiled or provisioned once more.
     *
     * @param built where that is
     */
    static void copyTo(Path target, Path built) throws IOException {
        Trees.delete(target);
        Files.createDirectories(target);
        for (String part : PARTS) {
            copy(Path.of(part), target.resolve(part));
        }
        Files.createDirectories(target.resolve("target"));
        for (String part : BUILT) {
            copy(built.resolve(part), target.resolve("target").resolve(part));
        }
    }

    /** With times: what is built is newer than its sources. */
    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> paths = Files.walk(from)) {
            for (Path path : (Iterable<Path>) paths::iterator) {
                Files.copy(path, to.resolve(from.relativize(path)), StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
    }
}
