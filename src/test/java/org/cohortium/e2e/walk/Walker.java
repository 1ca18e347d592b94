package org.cohortium.e2e.walk;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.cohortium.e2e.Visitor;
import org.jspecify.annotations.Nullable;

/** Goes to every address as one visitor and notes what is told that must not be. */
final class Walker {
    private static final int FAULT = 500;

    private final Visitor visitor;
    private final Set<String> secrets;
    private final Map<String, String> absent = new ConcurrentHashMap<>();

    private @Nullable String token;

    Walker(Visitor visitor, Set<String> secrets) {
        this.visitor = visitor;
        this.secrets = secrets;
    }

    /** What was wrong, one line for each; empty if the walk found nothing. */
    List<String> complaints(List<Call> calls) {
        return complaints(calls, call -> true);
    }

    /** The same; what asks for one thing need answer like what is not there only where the thing is not theirs. */
    List<String> complaints(List<Call> calls, Predicate<Call> ofOthers) {
        return calls.parallelStream()
                .flatMap(call -> complaints(call, ofOthers.test(call)).stream())
                .toList();
    }

    private List<String> complaints(Call call, boolean ofOthers) {
        List<String> complaints = new ArrayList<>();
        Answer answer = answer(call);
        String asked = call.asked();
        if (answer.status() >= FAULT) {
            complaints.add(call + " fails: " + answer.status());
        }
        List<String> told = answer.tells(secrets, asked);
        if (!told.isEmpty()) {
            complaints.add(call + " tells " + told.subList(0, Math.min(3, told.size())));
        }
        if (ofOthers && call.namesOneThing() && !answer.seen(asked).equals(absent(call))) {
            complaints.add(
                    call + " answers unlike what is not there:\n  " + answer.seen(asked) + "\n  " + absent(call));
        }
        return complaints;
    }

    private String absent(Call call) {
        Call other = call.absent();
        return absent.computeIfAbsent(
                other.verb() + other.address() + other.content(),
                any -> answer(other)
                        .seen(other.key() == null ? "\n" : other.key().value()));
    }

    private Answer answer(Call call) {
        var request = visitor.request(call.address()).method(call.verb(), BodyPublishers.ofString(call.content()));
        if (call.type() != null) {
            request.header("Content-Type", call.type());
        }
        if (call.address().startsWith("/api/") && !visitor.isAnonymous()) {
            request.header("Authorization", "Bearer " + (mayEndTokens(call) ? visitor.token() : token()));
        }
        HttpResponse<String> response = visitor.send(request);
        return new Answer(response.statusCode(), response.body());
    }

    /** Such a call gets a token of its own: making one takes as long as checking a password does. */
    private static boolean mayEndTokens(Call call) {
        return !call.isReading()
                && (call.address().startsWith("/api/v1/tokens")
                        || call.address().matches("/api/v1/account([/?].*)?"));
    }

    private synchronized String token() {
        if (token == null) {
            token = visitor.token();
        }
        return token;
    }
}
