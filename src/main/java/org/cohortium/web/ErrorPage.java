package org.cohortium.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/** What the error pages need to know of the request that failed. */
@RequestScoped
@Named
public class ErrorPage {
    static final String REFERENCE = "cohortium.reference";

    private final HttpServletRequest request;

    @Inject
    ErrorPage(HttpServletRequest request) {
        this.request = request;
    }

    /** Under which the fault stands in the log; null where nothing was logged. */
    public @Nullable String getReference() {
        Object reference = request.getAttribute(REFERENCE);
        return reference == null || reference.toString().isEmpty() ? null : reference.toString();
    }
}
