package org.cohortium.e2e;

import jakarta.json.Json;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.cohortium.demo.DemoData;
import org.jspecify.annotations.Nullable;

/** Somebody who calls the server without a browser: nobody, or a demo account signed in to pages and API. */
public final class Visitor {
    private static final Pattern VIEW_STATE =
            Pattern.compile("name=\"jakarta.faces.ViewState\"[^>]*value=\"([^\"]+)\"");

    private final URI server;
    private final HttpClient client;
    private @Nullable String username;

    private Visitor(URI server) {
        this.server = server;
        this.client = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    }

    public static Visitor anonymous(TestServer server) {
        return new Visitor(server.url());
    }

    /** A demo account signed in to the pages by the form; {@link #token()} signs it in to the API. */
    public static Visitor signedIn(TestServer server, String username) {
        Visitor visitor = anonymous(server);
        visitor.username = username;
        visitor.signIn();
        return visitor;
    }

    /** A new token of the account. */
    public String token() {
        HttpResponse<String> answer = send(request("/api/v1/tokens")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(Json.createObjectBuilder()
                        .add("username", String.valueOf(username))
                        .add("password", DemoData.PASSWORD)
                        .build()
                        .toString())));
        return Json.createReader(new StringReader(answer.body())).readObject().getString("token");
    }

    /** What a form sent so is answered with. */
    public String post(String path, String form) {
        return send(request(path)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form)))
                .body();
    }

    public boolean isAnonymous() {
        return username == null;
    }

    /** Asks with the session's cookie; redirects are told, not followed. */
    public HttpResponse<String> get(String path) {
        return send(request(path).GET());
    }

    /** @param path with its query, from {@code /} */
    public HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(server.resolve(path)).header("Accept-Language", "en");
    }

    public HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException failed) {
            throw new UncheckedIOException(request.build().toString(), failed);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException("stopped while waiting for an answer", stopped);
        }
    }

    private void signIn() {
        var state = VIEW_STATE.matcher(get("/signin.xhtml").body());
        if (!state.find()) {
            throw new IllegalStateException("the sign-in page holds no view state");
        }
        Map<String, String> form = Map.of(
                "signin",
                "signin",
                "signin:username",
                String.valueOf(username),
                "signin:password",
                DemoData.PASSWORD,
                "signin:go",
                "go",
                "jakarta.faces.ViewState",
                state.group(1));
        HttpResponse<String> answer = send(request("/signin.xhtml")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(encoded(form))));
        if (answer.statusCode() != 302) {
            throw new IllegalStateException(username + " could not sign in: " + answer.statusCode());
        }
    }

    private static String encoded(Map<String, String> form) {
        return form.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
