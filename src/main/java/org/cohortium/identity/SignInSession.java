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
    private final ChangingPassword changing;
    private final Accounts accounts;
    private final CurrentUser user;

    @Inject
    SignInSession(SigningIn signingIn, ChangingPassword changing, Accounts accounts, CurrentUser user) {
        this.signingIn = signingIn;
        this.changing = changing;
        this.accounts = accounts;
        this.user = user;
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
        keep(request, ((SignInResult.Welcome) result).ticket());
        return Optional.empty();
    }

    /**
     * Changes the password. This session goes on under a new id; all others end, and all tokens.
     *
     * @return why not; empty if it is changed
     */
    public Optional<Refusal> changePassword(HttpServletRequest request, String now, String next) {
        var no = changing.change(now, next, request.getRemoteAddr());
        if (no.isEmpty()) {
            accounts.credentials(user.username()).ifPresent(changed -> keep(request, changed.ticket()));
        }
        return no;
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

    private static void keep(HttpServletRequest request, Ticket ticket) {
        request.getSession();
        request.changeSessionId();
        request.getSession().setAttribute(TICKET, ticket);
    }
}
