package org.cohortium.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.cohortium.identity.OwnAccount;
import org.cohortium.identity.OwnTokens;
import org.cohortium.identity.RoleView;
import org.cohortium.identity.TokenView;
import org.cohortium.shared.Refusal;
import org.cohortium.web.Notices;
import org.cohortium.web.ReaderLanguage;
import org.jspecify.annotations.Nullable;

/** The signed-in person's own account: who they are here, and which tokens for the API are valid. */
@RequestScoped
@Named
public class AccountPage {
    private final OwnAccount account;
    private final OwnTokens ownTokens;
    private final ReaderLanguage language;
    private final Notices notices;
    private @Nullable List<RoleView> roles;
    private @Nullable List<TokenView> tokens;

    @Inject
    AccountPage(OwnAccount account, OwnTokens ownTokens, ReaderLanguage language, Notices notices) {
        this.account = account;
        this.ownTokens = ownTokens;
        this.language = language;
        this.notices = notices;
    }

    public List<RoleView> getRoles() {
        if (roles == null) {
            roles = account.roles(language.getTag());
        }
        return roles;
    }

    /** Whether the password is everybody's to know, and nobody's to change. */
    public boolean isDemo() {
        return account.isDemo();
    }

    public List<TokenView> getTokens() {
        if (tokens == null) {
            tokens = ownTokens.valid();
        }
        return tokens;
    }

    /** Ends a token; whoever uses it is turned away from now on. */
    public void end(String mark) {
        boolean ended = ownTokens.end(mark);
        tokens = null;
        if (ended) {
            notices.done("account.token.ended");
        } else {
            notices.refused(Refusal.of("account.token.gone"));
        }
    }
}
