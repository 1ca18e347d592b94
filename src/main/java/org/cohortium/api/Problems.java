package org.cohortium.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.cohortium.shared.Refusal;

/** Answers that tell a problem. Their texts have the keys {@code api.problem.<status>.title} and {@code .detail}. */
@RequestScoped
public class Problems {
    private static final int UNPROCESSABLE = 422;

    private final ApiWords words;
    private final HttpServletRequest request;

    @Inject
    Problems(ApiWords words, HttpServletRequest request) {
        this.words = words;
        this.request = request;
    }

    /** What the status itself says. */
    public Response of(int status) {
        return answer(problem(status));
    }

    /** A rule said no: status 422, and the rule's own message. */
    public Response refused(Refusal refusal) {
        return refused(UNPROCESSABLE, refusal);
    }

    Response refused(RefusedParts refused) {
        var detail =
                words.words().filled(refused.refusal().rule(), refused.refusal().arguments());
        var errors = refused.parts().stream()
                .map(part -> new Problem.FieldError(
                        part.field(),
                        words.words()
                                .filled(part.refusal().rule(), part.refusal().arguments())))
                .toList();
        return answer(Problem.of(UNPROCESSABLE, title(UNPROCESSABLE), detail, request.getRequestURI())
                .withRule(refused.refusal().rule())
                .withErrors(errors));
    }

    /** A rule said no, with a status that says more than 422. */
    public Response refused(int status, Refusal refusal) {
        var detail = words.words().filled(refusal.rule(), refusal.arguments());
        return answer(Problem.of(status, title(status), detail, request.getRequestURI())
                .withRule(refusal.rule()));
    }

    Response badInput(BadInput input) {
        var message = words.words().filled(input.key(), input.arguments());
        return badInput(List.of(new Problem.FieldError(input.field(), message)));
    }

    Response badInput(List<Problem.FieldError> errors) {
        return answer(problem(Response.Status.BAD_REQUEST.getStatusCode()).withErrors(errors));
    }

    Response unexpected(UUID incident) {
        var status = Response.Status.INTERNAL_SERVER_ERROR.getStatusCode();
        var detail = words.words().of("api.problem.500.detail", "incident", incident.toString());
        return answer(Problem.of(status, title(status), detail, request.getRequestURI())
                .withIncident(incident.toString()));
    }

    private Problem problem(int status) {
        var detail = words.words().get("api.problem." + known(status) + ".detail");
        return Problem.of(status, title(status), detail, request.getRequestURI());
    }

    private String title(int status) {
        return words.words().get("api.problem." + known(status) + ".title");
    }

    /** A status we wrote no text for reads as the plain one of its class. */
    private int known(int status) {
        return words.words().containsKey("api.problem." + status + ".title") ? status : status >= 500 ? 503 : 400;
    }

    private static Response answer(Problem problem) {
        var answer = Response.status(problem.status()).type(Problem.MEDIA_TYPE).entity(problem);
        if (problem.status() == Response.Status.UNAUTHORIZED.getStatusCode()) {
            answer.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"Cohortium\"");
        }
        return answer.build();
    }
}
