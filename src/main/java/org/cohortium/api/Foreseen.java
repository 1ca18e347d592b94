package org.cohortium.api;

import static jakarta.ws.rs.core.Response.Status.BAD_REQUEST;
import static jakarta.ws.rs.core.Response.Status.CONFLICT;
import static jakarta.ws.rs.core.Response.Status.FORBIDDEN;
import static jakarta.ws.rs.core.Response.Status.NOT_FOUND;
import static jakarta.ws.rs.core.Response.Status.UNAUTHORIZED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonException;
import jakarta.json.bind.JsonbException;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.cohortium.identity.NoSuchThing;
import org.cohortium.identity.NotAllowed;
import org.cohortium.identity.NotSignedIn;

/** The failures there are answers for, found anywhere in the chain of causes; the innermost says most. */
@ApplicationScoped
class Foreseen {
    private static final int DEEPEST = 20;
    /** PostgreSQL: a text, or one within JSON, holds a character that no text can, such as NUL. */
    private static final Set<String> NO_CHARACTER = Set.of("22021", "22P05");

    private final Problems problems;

    @Inject
    Foreseen(Problems problems) {
        this.problems = problems;
    }

    Optional<Response> answer(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(DEEPEST)
                .map(this::direct)
                .flatMap(Optional::stream)
                .reduce((outer, inner) -> inner);
    }

    private Optional<Response> direct(Throwable failure) {
        if (failure instanceof WebApplicationException web) {
            return Optional.of(web(web));
        }
        if (failure instanceof ConstraintViolationException invalid) {
            return Optional.of(problems.badInput(invalid.getConstraintViolations().stream()
                    .map(Foreseen::fieldError)
                    .sorted(Comparator.comparing(Problem.FieldError::field))
                    .toList()));
        }
        if (failure instanceof BadInput input && input.isPlaced()) {
            return Optional.of(problems.badInput(input));
        }
        if (failure instanceof Refused refused) {
            return Optional.of(problems.refused(refused.refusal()));
        }
        if (failure instanceof RefusedParts refused) {
            return Optional.of(problems.refused(refused));
        }
        return status(failure).map(status -> problems.of(status.getStatusCode()));
    }

    private static Optional<Response.Status> status(Throwable failure) {
        if (failure instanceof NoSuchThing) {
            return Optional.of(NOT_FOUND);
        }
        if (failure instanceof NotAllowed) {
            return Optional.of(FORBIDDEN);
        }
        if (failure instanceof NotSignedIn) {
            return Optional.of(UNAUTHORIZED);
        }
        if (failure instanceof OptimisticLockException) {
            return Optional.of(CONFLICT);
        }
        return failure instanceof JsonbException
                        || failure instanceof JsonException
                        || failure instanceof SQLException refused && NO_CHARACTER.contains(refused.getSQLState())
                ? Optional.of(BAD_REQUEST)
                : Optional.empty();
    }

    /** The runtime's own refusals: no such path, method, media type. One that carries an answer keeps it. */
    private Response web(WebApplicationException failure) {
        var theirs = failure.getResponse();
        if (theirs.hasEntity() || theirs.getStatus() < BAD_REQUEST.getStatusCode()) {
            return theirs;
        }
        Optional<BadInput> parameter = UnreadableParameter.of(failure);
        if (parameter.isPresent()) {
            return problems.badInput(parameter.get());
        }
        var answer = problems.of(theirs.getStatus());
        return Optional.ofNullable(theirs.getHeaderString(HttpHeaders.ALLOW))
                .map(allowed -> Response.fromResponse(answer)
                        .header(HttpHeaders.ALLOW, allowed)
                        .build())
                .orElse(answer);
    }

    private static Problem.FieldError fieldError(ConstraintViolation<?> violation) {
        return new Problem.FieldError(FieldName.of(violation), violation.getMessage());
    }
}
