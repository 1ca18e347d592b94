package org.cohortium.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** The signed-in person's own tokens for the API: which are valid, and ending one. */
@ApplicationScoped
public class OwnTokens {
    private final ApiTokens tokens;
    private final CurrentUser user;

    @Inject
    OwnTokens(ApiTokens tokens, CurrentUser user) {
        this.tokens = tokens;
        this.user = user;
    }

    /** The latest first; may be empty. */
    public List<TokenView> valid() {
        return tokens.valid(user.userId());
    }

    /** @return false if it is none of theirs, or has ended already */
    public boolean end(String mark) {
        return tokens.revoke(user.userId(), mark);
    }
}
