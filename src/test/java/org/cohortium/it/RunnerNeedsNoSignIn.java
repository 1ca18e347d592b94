package org.cohortium.it;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Lets the servlet in by which Arquillian calls the tests. Every other request is asked to sign in as ever. */
@Decorator
@Priority(1)
public class RunnerNeedsNoSignIn implements HttpAuthenticationMechanism {
    private static final String RUNNER = "/ArquillianServletRunner";

    private final HttpAuthenticationMechanism application;

    @Inject
    public RunnerNeedsNoSignIn(@Delegate @Any HttpAuthenticationMechanism application) {
        this.application = application;
    }

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
            throws AuthenticationException {
        return request.getServletPath().startsWith(RUNNER)
                ? context.doNothing()
                : application.validateRequest(request, response, context);
    }
}
