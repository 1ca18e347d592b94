package org.cohortium.api;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import org.cohortium.identity.CurrentUser;

/**
 * A page says whose it is, header {@code Cohortium-Reader}: what somebody did in it is not taken for what another did who
 * has signed in meanwhile in the same browser. They are asked to sign in.
 */
@Provider
@Priority(Priorities.AUTHORIZATION)
public class SameReader implements ContainerRequestFilter {
    private static final String HEADER = "Cohortium-Reader";

    @Inject
    private CurrentUser user;

    @Override
    public void filter(ContainerRequestContext request) {
        String reader = request.getHeaderString(HEADER);
        if (reader != null && user.isSignedIn()) {
            user.requireToBe(reader);
        }
    }
}
