package org.cohortium.benchmark;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.cohortium.e2e.TestServer;
import org.cohortium.e2e.Visitor;

/** Somebody signed in to pages and API who looks at every list they may see. */
final class ListReader {
    private static final List<String> LISTS = List.of(
            "/api/v1/status",
            "/",
            "/cohort/list",
            "/cohort/list?view=all",
            "/person/list",
            "/attendance/list",
            "/attendance/list?view=unmarked",
            "/attendance/list?view=coming",
            "/attendance/list?view=past",
            "/intake/lists",
            "/funding/list",
            "/api/v1/cohorts");
    private static final int SEEN = 200;

    private final String username;
    private final Visitor visitor;
    private final String token;
    private final List<String> lists = new ArrayList<>();

    ListReader(TestServer server, String username) {
        this.username = username;
        visitor = Visitor.signedIn(server, username);
        token = visitor.token();
    }

    /** Reads each list once, and keeps to those that were shown. */
    void readAll() {
        LISTS.stream().filter(list -> ask(list).statusCode() == SEEN).forEach(lists::add);
    }

    /** How many lists there are for this reader. */
    int lists() {
        return lists.size();
    }

    /** @param turn which list, counted on over rounds */
    void read(int turn, AnswerTimes times) {
        String list = lists.get(turn % lists.size());
        long asked = System.nanoTime();
        HttpResponse<String> answer = ask(list);
        times.add(list, username, Duration.ofNanos(System.nanoTime() - asked));
        if (answer.statusCode() != SEEN) {
            throw new IllegalStateException(username + " got " + answer.statusCode() + " for " + list);
        }
    }

    private HttpResponse<String> ask(String list) {
        HttpRequest.Builder request = visitor.request(list);
        return visitor.send(list.startsWith("/api/") ? request.header("Authorization", "Bearer " + token) : request);
    }
}
