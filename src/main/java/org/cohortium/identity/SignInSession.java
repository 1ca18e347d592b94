package org.cohortium.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.cohortium.shared.Refusal;

/** Signing in and out of the pages: what the browser's session keeps. */
@ApplicationScoped
public class SignInSession {
    private static final String TICKET = "cohortium.ticket";

    private final SigningIn signingIn;
    private final Accounts accounts;

    @Inject
    SignInSession(SigningIn signingIn, Accounts accounts) {
        this.signingIn = signingIn;
        this.accounts = accounts;
    }

    /**
     * Opens a session under a new id, so that an id planted beforehand is worth nothing.
     *
     * @return why not; empty if they are in
     */
    public Optional<Refusal> open(HttpServletRequest request, String username, String password) {
        var result = signingIn.withPassword(new Attempt(username, request.getRemoteAddr()), password);
        if (result instanceof SignInResult.Turned turned) {
            return Optional.of(turned.why());
        }
        var ticket = ((SignInResult.Welcome) result).ticket();
        request.getSession();
        request.changeSessionId();
        request.getSession().setAttribute(TICKET, ticket);
        return Optional.empty();
    }

    /** Ends the session with everything in it. */
    public void close(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    Optional<Account> account(HttpServletRequest request) {
        var session = request.getSession(false);
        return Optional.ofNullable(session == null ? null : (Ticket) session.getAttribute(TICKET))
                .flatMap(accounts::ofTicket);
    }
}
