package org.cohortium.launcher;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.stream.Stream;

/**
 * What a server instance is made of: the provisioned server, shared and never written, and a directory of its own with
 * configuration, deployment, logs and the transaction log.
 *
 * @param home the provisioned server
 * @param war the application
 * @param instance the instance's own directory; of what is in it only {@code data} and {@code log} are kept
 */
record ServerFiles(Path home, Path war, Path instance) {
    /** Where the build leaves server and application, unless system properties say otherwise. */
    static ServerFiles built(Path instance) {
        return new ServerFiles(
                Path.of(System.getProperty("cohortium.server.home", "target/server"))
                        .toAbsolutePath(),
                Path.of(System.getProperty("cohortium.war", "target/cohortium.war"))
                        .toAbsolutePath(),
                instance);
    }

    /** Lays configuration and application fresh, so that a new build shows and an old deployment does not. */
    void lay() {
        if (!Files.isDirectory(home) || !Files.exists(war)) {
            throw new CannotStart("Server or application is not built; run mvn -Prun, which builds both.");
        }
        try {
            for (String fresh : new String[] {"configuration", "deployments", "tmp", "data/content"}) {
                delete(instance.resolve(fresh));
            }
            copy(home.resolve("standalone/configuration"), instance.resolve("configuration"));
            Files.createDirectories(deployment().getParent());
            Files.createDirectories(instance.resolve("log"));
            Files.copy(war, deployment());
        } catch (IOException failed) {
            throw new CannotStart("The server's directory " + instance + " cannot be written.", failed);
        }
    }

    Path deployment() {
        return instance.resolve("deployments").resolve("cohortium.war");
    }

    Path deploymentFailure() {
        return instance.resolve("deployments").resolve("cohortium.war.failed");
    }

    Path log() {
        return instance.resolve("log").resolve("server.log");
    }

    /** What the application found wrong at its start, a line each. */
    Path problems() {
        return instance.resolve("log").resolve("report-problems.txt");
    }

    Path console() {
        return instance.resolve("log").resolve("console.log");
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> paths = Files.walk(from)) {
            for (Path path : (Iterable<Path>) paths::iterator) {
                Files.copy(path, to.resolve(from.relativize(path).toString()), StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
    }

    private static void delete(Path tree) throws IOException {
        if (!Files.exists(tree)) {
            Files.createDirectories(tree.getParent());
            return;
        }
        Files.walkFileTree(tree, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(
                    Path directory, @org.jspecify.annotations.Nullable IOException failed) throws IOException {
                Files.delete(directory);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
