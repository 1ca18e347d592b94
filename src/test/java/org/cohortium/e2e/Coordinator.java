package org.cohortium.e2e;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.cohortium.demo.DemoData;

/** Somebody who hands in nomination lists through the API. */
public final class Coordinator {
    private static final Duration PATIENCE = Duration.ofMinutes(15);
    private static final Duration PAUSE = Duration.ofMillis(200);

    private final TestServer server;
    private final HttpClient client = HttpClient.newHttpClient();
    private final String token;

    private Coordinator(TestServer server, String token) {
        this.server = server;
        this.token = token;
    }

    public static Coordinator signedIn(TestServer server, String username) {
        Coordinator nobody = new Coordinator(server, "");
        String credentials = Json.createObjectBuilder()
                .add("username", username)
                .add("password", DemoData.PASSWORD)
                .build()
                .toString();
        HttpRequest.Builder request = HttpRequest.newBuilder(server.url("/api/v1/tokens"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(credentials));
        HttpResponse<byte[]> answer = nobody.send(request);
        return new Coordinator(server, json(answer).getString("token"));
    }

    /** Hands a list in; returns where to ask what became of it. */
    String handIn(String fileName, byte[] content, boolean dryRun) {
        HttpResponse<byte[]> answer = post(fileName, content, dryRun);
        if (answer.statusCode() != 202) {
            throw new IllegalStateException(answer.statusCode() + ": " + text(answer));
        }
        return answer.headers().firstValue("Location").orElseThrow();
    }

    /** Hands a list in and waits until it is done or refused. */
    public JsonObject nominate(String fileName, byte[] content, boolean dryRun) {
        return awaitEnd(handIn(fileName, content, dryRun));
    }

    HttpResponse<byte[]> post(String fileName, byte[] content, boolean dryRun) {
        return upload("/api/v1/nominations?dryRun=" + dryRun, fileName, content);
    }

    /** Sends a file whose name says nothing. */
    HttpResponse<byte[]> upload(String path, byte[] content) {
        return upload(path, "file", content);
    }

    /** Sends a file as the part "file". */
    public HttpResponse<byte[]> upload(String path, String fileName, byte[] content) {
        String boundary = UUID.randomUUID().toString();
        return send(authorised(path)
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(BodyPublishers.ofByteArrays(List.of(
                        ("--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + fileName
                                        + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                                .getBytes(StandardCharsets.UTF_8),
                        content,
                        ("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8)))));
    }

    JsonObject awaitEnd(String location) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        JsonObject list = json(get(location));
        while (list.getString("state").equals("running")) {
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException("still running: " + list);
            }
            pause();
            list = json(get(location));
        }
        return list;
    }

    /** Sends a request in JSON. */
    public HttpResponse<byte[]> post(String path, JsonObject body) {
        return postText(path, body.toString());
    }

    /** Sends what should be a request in JSON. */
    HttpResponse<byte[]> postText(String path, String body) {
        return send(authorised(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(body)));
    }

    HttpResponse<byte[]> put(String path, JsonObject body) {
        return send(authorised(path)
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(body.toString())));
    }

    /** Sends it under a key by which it is taken once. */
    HttpResponse<byte[]> put(String path, JsonObject body, String key) {
        return send(authorised(path)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .PUT(BodyPublishers.ofString(body.toString())));
    }

    HttpResponse<byte[]> patch(String path, JsonObject body) {
        return send(authorised(path)
                .header("Content-Type", "application/json")
                .method("PATCH", BodyPublishers.ofString(body.toString())));
    }

    HttpResponse<byte[]> delete(String path) {
        return send(authorised(path).DELETE());
    }

    public HttpResponse<byte[]> get(String path) {
        return send(authorised(path).GET());
    }

    private HttpRequest.Builder authorised(String path) {
        return HttpRequest.newBuilder(server.url(path))
                .header("Authorization", "Bearer " + token)
                .header("Accept-Language", "en");
    }

    private HttpResponse<byte[]> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofByteArray());
        } catch (IOException failed) {
            throw new UncheckedIOException(request.build().toString(), failed);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException("stopped while waiting for an answer", stopped);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE.toMillis());
        } catch (InterruptedException stopped) {
            throw new IllegalStateException("stopped while waiting for the job", stopped);
        }
    }

    public static JsonObject json(HttpResponse<byte[]> answer) {
        return Json.createReader(new StringReader(text(answer))).readObject();
    }

    private static String text(HttpResponse<byte[]> answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }
}
