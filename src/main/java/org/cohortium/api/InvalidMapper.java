package org.cohortium.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Bad input, field by field. A mapper of its own, since the runtime brings one for it that is nearer than any fault's. */
@Provider
@ApplicationScoped
public class InvalidMapper implements ExceptionMapper<ConstraintViolationException> {
    @Inject
    private FailureMapper failures;

    @Override
    public Response toResponse(ConstraintViolationException invalid) {
        return failures.toResponse(invalid);
    }
}
