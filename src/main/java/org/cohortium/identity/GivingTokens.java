package org.cohortium.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import org.cohortium.shared.Refusal;

/** Giving out tokens for the API against a username and password, and taking them back. */
@ApplicationScoped
public class GivingTokens {
    private final SigningIn signingIn;
    private final ApiTokens tokens;

    @Inject
    GivingTokens(SigningIn signingIn, ApiTokens tokens) {
        this.signingIn = signingIn;
        this.tokens = tokens;
    }

    /** How asking for a token ended. */
    public sealed interface Answer {
        /** The token, told this once, and when it expires. */
        record Given(String token, Instant expiresAt) implements Answer {}

        /** @param tooMany whether it was turned away unlooked at; asking again helps only after a pause */
        record Turned(Refusal why, boolean tooMany) implements Answer {}

        /** Right, but the password is one to be changed first: see {@link ChangingPassword#changeOnce}. */
        record ChangeFirst(Refusal why) implements Answer {}
    }

    /** @param address where the request comes from, for slowing down guessing */
    public Answer give(String username, String password, String address) {
        var result = signingIn.withPassword(new Attempt(username, address), password);
        if (result instanceof SignInResult.Welcome welcome) {
            if (welcome.account().passwordOnce()) {
                return new Answer.ChangeFirst(OneTimePassword.CHANGE_FIRST);
            }
            var token = Token.random();
            return new Answer.Given(token.text(), tokens.give(welcome.account().id(), token));
        }
        var why = ((SignInResult.Turned) result).why();
        return new Answer.Turned(why, why.equals(SigningIn.TOO_MANY));
    }

    /** Ends the token the request came with; a request without one changes nothing. */
    public void takeBack(HttpServletRequest request) {
        BearerToken.of(request).ifPresent(tokens::revoke);
    }
}
