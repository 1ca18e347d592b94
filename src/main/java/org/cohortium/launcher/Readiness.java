package org.cohortium.launcher;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.time.Duration;

/** Waits until the application itself says that it is ready. */
final class Readiness {
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Duration PAUSE = Duration.ofMillis(250);

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private final Server server;
    private final ServerFiles files;
    private final HttpRequest question;

    Readiness(Server server, ServerFiles files, Settings settings) {
        this.server = server;
        this.files = files;
        this.question = HttpRequest.newBuilder(URI.create(settings.localUrl() + "/api/v1/status"))
                .timeout(Duration.ofSeconds(30))
                .build();
    }

    /** @throws CannotStart if the server ends, refuses the application, or takes too long */
    void await() throws InterruptedException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!ready()) {
            if (!server.isAlive()) {
                throw new CannotStart("The server stopped while starting; its log is " + files.log() + ".");
            }
            if (Files.exists(files.deploymentFailure())) {
                throw new CannotStart("The server refused the application; its log is " + files.log() + ".");
            }
            if (System.nanoTime() > deadline) {
                throw new CannotStart("The application is not ready after " + PATIENCE.toMinutes()
                        + " minutes; the server's log is " + files.log() + ".");
            }
            Thread.sleep(PAUSE.toMillis());
        }
    }

    private boolean ready() throws InterruptedException {
        try {
            return client.send(question, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notListeningYet) {
            return false;
        }
    }
}
