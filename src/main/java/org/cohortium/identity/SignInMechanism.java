package org.cohortium.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Finds out who asks, at every request anew: for the API by the bearer token, for pages by what the session keeps of the
 * sign-in. Whoever is nobody gets the public addresses; for any other page they are led to the sign-in page. So an
 * account that was disabled, or whose password was changed, is out from its next request on, on every node. Whoever came
 * in with a one-time password is led to change it first.
 */
@ApplicationScoped
public class SignInMechanism implements HttpAuthenticationMechanism {
    private final SignInSession session;
    private final ApiTokens tokens;
    private final CurrentUser user;

    @Inject
    SignInMechanism(SignInSession session, ApiTokens tokens, CurrentUser user) {
        this.session = session;
        this.tokens = tokens;
        this.user = user;
    }

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        var path = pathOf(request);
        if (PublicAddresses.areResources(path)) {
            return context.doNothing();
        }
        var account = PublicAddresses.isApi(path) ? ofApi(request) : session.account(request);
        if (account.isPresent()) {
            return account.get().passwordOnce() && !PublicAddresses.areOpenBeforeChange(path)
                    ? askToChange(request, response)
                    : enter(account.get(), context);
        }
        return PublicAddresses.include(path) ? context.doNothing() : askToSignIn(request, response);
    }

    /**
     * A bearer token; a page's session will do for reading, so that a page can link to a file, and for what a page's own
     * script sends.
     */
    private Optional<Account> ofApi(HttpServletRequest request) {
        var token = BearerToken.of(request);
        if (token.isPresent()) {
            return token.flatMap(tokens::account);
        }
        return request.getMethod().equals("GET") || isOfOwnScript(request)
                ? session.account(request)
                : Optional.empty();
    }

    /** No form can set such a header, and no other site's script may, since no answer allows it to. */
    private static boolean isOfOwnScript(HttpServletRequest request) {
        var from = request.getHeader("Sec-Fetch-Site");
        return request.getHeader("Idempotency-Key") != null && (from == null || from.equals("same-origin"));
    }

    private AuthenticationStatus enter(Account account, HttpMessageContext context) {
        user.become(account);
        var roles = account.assignments().stream()
                .map(assignment -> assignment.role().name())
                .collect(Collectors.toSet());
        return context.notifyContainerAboutLogin(account.username(), roles);
    }

    private static AuthenticationStatus askToSignIn(HttpServletRequest request, HttpServletResponse response) {
        return lead(request, response, SignInAddress.leadingBackFrom(request));
    }

    private static AuthenticationStatus askToChange(HttpServletRequest request, HttpServletResponse response) {
        return lead(request, response, PublicAddresses.OWN_ACCOUNT);
    }

    private static AuthenticationStatus lead(HttpServletRequest request, HttpServletResponse response, String address) {
        try {
            SignInRedirect.send(request, response, address);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return AuthenticationStatus.SEND_CONTINUE;
    }

    private static String pathOf(HttpServletRequest request) {
        var rest = request.getPathInfo();
        return rest == null ? request.getServletPath() : request.getServletPath() + rest;
    }
}
