package org.cohortium.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.wildfly.core.launcher.StandaloneCommandBuilder;

/** The WildFly process. Settings reach it by environment, so that no password stands on a command line. */
final class Server implements AutoCloseable {
    private static final long SECONDS_TO_STOP = 60;

    private final Process process;
    private final Path record;

    private Server(Process process, Path record) {
        this.process = process;
        this.record = record;
    }

    /**
     * @param data remembers the process, in case this one is killed, and holds the inbox
     * @throws CannotStart if the process cannot be made
     */
    static Server start(ServerFiles files, Settings settings, DatabaseAccess database, DataDirectory data) {
        files.lay();
        Path record = data.serverProcess();
        ProcessBuilder builder = new ProcessBuilder(command(files, settings))
                .redirectErrorStream(true)
                .redirectOutput(files.console().toFile());
        builder.environment().putAll(environment(settings, database));
        builder.environment().putIfAbsent("COHORTIUM_INBOX", data.inbox().toString());
        if (settings.demo().equals("demo")) {
            builder.environment().putIfAbsent("COHORTIUM_DEMO_RELEASES", "3");
        }
        settings.reports().ifPresent(at -> builder.environment().put("COHORTIUM_REPORTS", at.toString()));
        builder.environment().keySet().removeAll(List.of("DB_OWNER_USER", "DB_OWNER_PASSWORD"));
        try {
            Server server = new Server(builder.start(), record);
            Files.writeString(
                    record, RecordedProcess.of(server.process.toHandle()).text());
            return server;
        } catch (IOException failed) {
            throw new CannotStart("The server process cannot be started: " + failed.getMessage(), failed);
        }
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** Waits until the process ends. @return its exit code */
    int await() throws InterruptedException {
        return process.waitFor();
    }

    private static List<String> command(ServerFiles files, Settings settings) {
        return StandaloneCommandBuilder.of(files.home())
                .setJavaHome(Path.of(System.getProperty("java.home")))
                .setBaseDirectory(files.instance())
                .setJavaOptions("-Xms256m", "-Xmx1g", "-XX:+ExitOnOutOfMemoryError", "-Djava.net.preferIPv4Stack=true")
                .addJavaOptions("-Djava.awt.headless=true", "-Duser.timezone=UTC", "-Dfile.encoding=UTF-8")
                .addJavaOptions(fromEnvironment())
                .addServerArgument("-Djboss.bind.address=" + settings.address())
                .addServerArgument("-Djboss.http.port=" + settings.port())
                .addServerArgument("-Djboss.https.port=" + FreePort.pick())
                .addServerArgument("-Djboss.management.http.port=" + FreePort.pick())
                .addServerArgument("-Djboss.tx.node.id=" + nodeId(files.instance()))
                .addServerArgument("-Dorg.wildfly.sigterm.suspend.timeout=15")
                .build();
    }

    /** The same at every start on the same data, so that the transaction log is understood; another on other data. */
    private static String nodeId(Path instance) {
        return "cohortium-" + Integer.toHexString(instance.hashCode());
    }

    /** Later options win, so {@code JAVA_OPTS=-Xmx3g} gives the server more memory. */
    private static List<String> fromEnvironment() {
        String options = System.getenv().getOrDefault("JAVA_OPTS", "").strip();
        return options.isEmpty() ? List.of() : Arrays.asList(options.split("\\s+"));
    }

    private static Map<String, String> environment(Settings settings, DatabaseAccess database) {
        return Map.of(
                "DB_URL", database.url(),
                "DB_USER", database.app().user(),
                "DB_PASSWORD", database.app().password(),
                "COHORTIUM_URL", settings.url(),
                "COHORTIUM_DEMO", settings.demo());
    }

    /** Lets requests in work finish, then ends the process. */
    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(SECONDS_TO_STOP, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
            Files.deleteIfExists(record);
        } catch (InterruptedException | IOException failed) {
            process.destroyForcibly();
            throw new IllegalStateException("stopping the server, process " + process.pid(), failed);
        }
    }
}
