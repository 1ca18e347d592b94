package org.cohortium.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.cohortium.given.BriefJvm;
import org.cohortium.launcher.DatabaseAccess;
import org.cohortium.launcher.FreePort;
import org.jspecify.annotations.Nullable;

/**
 * The system as the run command starts it: a launcher process with its database and its server, on a free port and on a
 * data directory under {@code target/servers}.
 */
public final class TestServer implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(6);

    private final Path data;
    private final Map<String, String> environment;
    private final int port = FreePort.pick();
    private @Nullable Process launcher;

    private TestServer(Path data, Map<String, String> environment) {
        this.data = data;
        this.environment = environment;
    }

    /** The mail server of the shared one. */
    static TestMail mail() {
        return Shared.MAIL;
    }

    /** The one with demo data that all tests share which only read, or keep to their own cohorts. */
    public static TestServer shared() {
        return Shared.SERVER;
    }

    /**
     * One of the test's own, started and ready.
     *
     * @param name of its data directory; what an earlier run left there is removed
     * @param environment settings of the run command, e.g. {@code COHORTIUM_DEMO}
     */
    public static TestServer start(String name, Map<String, String> environment) {
        Trees.delete(directory(name));
        return startAgain(name, environment);
    }

    /** The same for a server that lives a few minutes. */
    static TestServer startBriefly(String name, Map<String, String> environment) {
        Map<String, String> brief = new HashMap<>(environment);
        brief.put("JAVA_OPTS", BriefJvm.OPTIONS);
        return start(name, brief);
    }

    /** The same on what an earlier run left there, if it left anything. */
    public static TestServer startAgain(String name, Map<String, String> environment) {
        TestServer server = new TestServer(directory(name), environment);
        server.start();
        return server;
    }

    private static Path directory(String name) {
        return Path.of(System.getProperty("cohortium.target", "target"), "servers", name)
                .toAbsolutePath();
    }

    public URI url() {
        return URI.create("http://localhost:" + port);
    }

    public URI url(String path) {
        return url().resolve(path);
    }

    public Path data() {
        return data;
    }

    /** The folder in which a user drops lists. */
    Path inbox(String username) {
        return data.resolve("inbox").resolve(username);
    }

    /** The server's own log, from its first start on this data. */
    public Path log() {
        return data.resolve("server/log/server.log");
    }

    /** What the run command said at its latest start. */
    public Path output() {
        return data.resolve("launcher.log");
    }

    /** Starts it again on the same data, after {@link #close()} or a kill; returns when it is ready. */
    public void start() {
        try {
            Files.createDirectories(data);
            Path output = output();
            Files.deleteIfExists(output);
            ProcessBuilder builder = new ProcessBuilder(
                            javaCommand(),
                            "-Xmx512m",
                            property("cohortium.server.home"),
                            property("cohortium.war"),
                            "-cp",
                            System.getProperty("java.class.path"),
                            "org.cohortium.launcher.Main")
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile());
            builder.environment().put("COHORTIUM_DEMO_RELEASES", "0"); // unless a test asks for them
            builder.environment().putAll(environment);
            builder.environment().put("COHORTIUM_PORT", Integer.toString(port));
            builder.environment().put("COHORTIUM_DATA", data.toString());
            launcher = builder.start();
            Outputs.await(launcher, output, "Cohortium is ready at ");
        } catch (IOException failed) {
            throw new UncheckedIOException("starting on " + data, failed);
        }
    }

    /** Stops what still runs, and starts again on the same data. */
    public void restart() {
        close();
        start();
    }

    /** {@code kill -9} of the server alone. The launcher notices and stops the database. */
    public void killServer() {
        kill(serverProcess());
    }

    /** {@code kill -9} of the launcher alone; server and database go on without it. */
    public void killLauncher() {
        kill(running().toHandle());
    }

    /** {@code kill -9} of launcher, server and database: what a power cut leaves. */
    public void killEverything() {
        List<ProcessHandle> all = List.of(running().toHandle(), serverProcess(), databaseProcess());
        all.forEach(ProcessHandle::destroyForcibly);
        all.forEach(TestServer::awaitEnd);
    }

    /** The database, as owner or as the application, from outside the server. */
    public DatabaseAccess database() {
        return new DataLeft(data).database();
    }

    public ProcessHandle serverProcess() {
        return new DataLeft(data).server();
    }

    /** The database server, which all of its processes come from. */
    public ProcessHandle databaseProcess() {
        return new DataLeft(data).postmaster();
    }

    /** Stops it as Ctrl-C does. Closing what is not running does nothing. */
    @Override
    public void close() {
        if (launcher != null && launcher.isAlive()) {
            launcher.destroy();
            awaitEnd(launcher.toHandle());
        }
    }

    private Process running() {
        if (launcher == null || !launcher.isAlive()) {
            throw new IllegalStateException("the launcher on " + data + " is not running");
        }
        return launcher;
    }

    private static void kill(ProcessHandle process) {
        process.destroyForcibly();
        awaitEnd(process);
    }

    private static void awaitEnd(ProcessHandle process) {
        process.onExit().orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
    }

    private static String javaCommand() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private static String property(String name) {
        return "-D" + name + "=" + System.getProperty(name);
    }

    private static final class Shared {
        static final TestMail MAIL = new TestMail();
        static final TestServer SERVER = start();

        private static TestServer start() {
            Path reports = Path.of(System.getProperty("cohortium.target", "target"), "servers", "shared-reports")
                    .toAbsolutePath();
            AddedSheet.to(reports);
            Map<String, String> settings = new HashMap<>(MAIL.settings());
            settings.put("COHORTIUM_DEMO", "demo");
            settings.put("COHORTIUM_INBOX_EVERY", "PT0.5S");
            settings.put("COHORTIUM_SCHEDULE_EVERY", "PT0.5S");
            settings.put("COHORTIUM_REPORTS", reports.toString());
            TestServer server = TestServer.start("shared", settings);
            Runtime.getRuntime().addShutdownHook(new Thread(server::close, "stop shared server"));
            return server;
        }
    }
}
