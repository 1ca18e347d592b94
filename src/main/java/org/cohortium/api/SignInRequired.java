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

/** Every resource needs somebody signed in, but for methods marked {@link PermitAll}: a new one is closed. */
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
        if (!user.isSignedIn() && !method.isAnnotationPresent(PermitAll.class)) {
            request.abortWith(problems.of(Response.Status.UNAUTHORIZED.getStatusCode()));
        }
    }
}
