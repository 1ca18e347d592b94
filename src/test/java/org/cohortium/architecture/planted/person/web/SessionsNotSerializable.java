package org.cohortium.architecture.planted.person.web;

import jakarta.enterprise.context.SessionScoped;
import jakarta.security.enterprise.SecurityContext;

/** Against {@code sessions} and, by what it holds, against {@code securityContext}. */
@SessionScoped
public class SessionsNotSerializable {
    private final SecurityContext securityContext;

    public SessionsNotSerializable(SecurityContext securityContext) {
        this.securityContext = securityContext;
    }

    public boolean isSignedIn() {
        return securityContext.getCallerPrincipal() != null;
    }
}
