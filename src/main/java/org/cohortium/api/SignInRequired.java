package org.cohortium.api;

import jakarta.annotation.Priority;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import org.cohortium.identity.CurrentUser;
import org.cohortium.identity.OneTimePassword;

/**
 * Every resource needs somebody signed in, with a password of their own, but for methods marked {@link PermitAll}: a new
 * one is closed.
 */
@Provider
@ApplicationScoped
@Priority(Priorities.AUTHENTICATION)
public class SignInRequired implements ContainerRequestFilter {
    // fields, since the runtime takes providers only by a constructor without beans
    @Inject
    private CurrentUser user;

    @Inject
    private Problems problems;

    @Context
    private ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request) {
        var method = resource.getResourceMethod();
        if (method.isAnnotationPresent(PermitAll.class)) {
            return;
        }
        if (!user.isSignedIn()) {
            request.abortWith(problems.of(Response.Status.UNAUTHORIZED.getStatusCode()));
        } else if (user.mustChangePassword()) {
            request.abortWith(
                    problems.refused(Response.Status.FORBIDDEN.getStatusCode(), OneTimePassword.CHANGE_FIRST));
        }
    }
}
