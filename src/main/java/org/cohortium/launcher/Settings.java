package org.cohortium.launcher;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the environment says about this start.
 *
 * @param port of the pages and the API; 0 takes a free one
 * @param address the network address to listen on; the loopback unless said otherwise, since demo passwords are public
 * @param data directory of everything that must survive a restart
 * @param demo which demo data an empty database gets: {@code demo}, {@code none}, {@code medium} or {@code large}
 * @param publicUrl what links and QR codes begin with; empty: the address it listens on
 * @param external a PostgreSQL server to use instead of the embedded one
 * @param reports directory with the folders of reports; empty: those that come with the application
 */
record Settings(
        int port,
        String address,
        Path data,
        String demo,
        Optional<URI> publicUrl,
        Optional<DatabaseAccess> external,
        Optional<Path> reports) {
    private static final Set<String> DEMO_SIZES = Set.of("demo", "none", "medium", "large");

    /** Beside the pom, where the run command is given. */
    private static final Path OWN_REPORTS = Path.of("reports");

    static Settings from(Map<String, String> environment) {
        return new Settings(
                port(text(environment, "COHORTIUM_PORT").orElse("8080")),
                text(environment, "COHORTIUM_ADDRESS").orElse("127.0.0.1"),
                Path.of(text(environment, "COHORTIUM_DATA").orElse("data"))
                        .toAbsolutePath()
                        .normalize(),
                demo(text(environment, "COHORTIUM_DEMO").orElse("demo")),
                text(environment, "COHORTIUM_URL").map(Settings::url),
                external(environment),
                reports(environment));
    }

    Settings withPort(int chosen) {
        return new Settings(chosen, address, data, demo, publicUrl, external, reports);
    }

    String localUrl() {
        return "http://localhost:" + port;
    }

    String url() {
        return publicUrl.map(URI::toString).orElse(localUrl());
    }

    boolean demoMode() {
        return !demo.equals("none");
    }

    private static int port(String text) {
        try {
            int port = Integer.parseInt(text);
            if (port >= 0 && port <= 65_535) {
                return port;
            }
        } catch (NumberFormatException notANumber) {
            throw new CannotStart("COHORTIUM_PORT must be a port number, but is \"" + text + "\".", notANumber);
        }
        throw new CannotStart("COHORTIUM_PORT must be between 0 and 65535, but is " + text + ".");
    }

    private static String demo(String text) {
        String size = text.toLowerCase(Locale.ROOT);
        if (!DEMO_SIZES.contains(size)) {
            throw new CannotStart("COHORTIUM_DEMO must be demo, none, medium or large, but is \"" + text + "\".");
        }
        return size;
    }

    private static URI url(String text) {
        try {
            URI url = new URI(text.replaceAll("/+$", ""));
            if (url.getHost() != null && Set.of("http", "https").contains(url.getScheme())) {
                return url;
            }
            throw new URISyntaxException(text, "no web address");
        } catch (URISyntaxException unfit) {
            throw new CannotStart(
                    "COHORTIUM_URL must be an address like https://training.example.org, but is \"" + text + "\".",
                    unfit);
        }
    }

    private static Optional<DatabaseAccess> external(Map<String, String> environment) {
        return text(environment, "DB_URL")
                .map(url -> new DatabaseAccess(
                        url,
                        new DatabaseAccess.Login(
                                required(environment, "DB_OWNER_USER"), required(environment, "DB_OWNER_PASSWORD")),
                        new DatabaseAccess.Login(
                                required(environment, "DB_USER"), required(environment, "DB_PASSWORD"))));
    }

    private static Optional<Path> reports(Map<String, String> environment) {
        Optional<Path> named = text(environment, "COHORTIUM_REPORTS").map(Path::of);
        if (named.filter(directory -> !Files.isDirectory(directory)).isPresent()) {
            throw new CannotStart("COHORTIUM_REPORTS must be a directory, but \"" + named.get() + "\" is none.");
        }
        return named.or(() -> Optional.of(OWN_REPORTS).filter(Files::isDirectory))
                .map(Path::toAbsolutePath);
    }

    private static String required(Map<String, String> environment, String name) {
        return text(environment, name)
                .orElseThrow(() -> new CannotStart("DB_URL is set, so " + name + " must be set as well."));
    }

    private static Optional<String> text(Map<String, String> environment, String name) {
        return Optional.ofNullable(environment.get(name)).map(String::strip).filter(value -> !value.isEmpty());
    }
}
