package org.cohortium.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.UUID;

/**
 * Turns whatever a resource throws into a problem. What is not foreseen is a fault: it is logged in full under an
 * incident number, and the answer tells the number and nothing else.
 */
@Provider
@ApplicationScoped
public class FailureMapper implements ExceptionMapper<Throwable> {
    private static final System.Logger LOG = System.getLogger(FailureMapper.class.getName());

    // fields, since the runtime takes providers only by a constructor without beans
    @Inject
    private Foreseen foreseen;

    @Inject
    private Problems problems;

    @Override
    public Response toResponse(Throwable failure) {
        return foreseen.answer(failure).orElseGet(() -> unexpected(failure));
    }

    private Response unexpected(Throwable failure) {
        var incident = UUID.randomUUID();
        LOG.log(System.Logger.Level.ERROR, "incident " + incident, failure);
        return problems.unexpected(incident);
    }
}
