package org.cohortium.identity.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.cohortium.identity.AccountFigures;
import org.cohortium.identity.AccountState;
import org.cohortium.identity.AccountView;
import org.cohortium.identity.CurrentUser;
import org.cohortium.identity.NoSuchThing;
import org.cohortium.web.ReaderLanguage;
import org.jspecify.annotations.Nullable;

/** The account of somebody, for an administrator. */
@ViewScoped
@Named
@SuppressWarnings("serial") // what is injected are proxies, which can be written and read again
public class AccountViewPage implements Serializable {
    private static final long serialVersionUID = 1L;

    private final AccountFigures accounts;
    private final CurrentUser user;
    private final ReaderLanguage language;
    private @Nullable String username;
    private transient @Nullable AccountView account;

    @Inject
    AccountViewPage(AccountFigures accounts, CurrentUser user, ReaderLanguage language) {
        this.accounts = accounts;
        this.user = user;
        this.language = language;
    }

    /** Read anew with every request and before anything is written, so that who may not see it gets the page for that. */
    public void open() {
        changed();
        getAccount();
    }

    /** @throws NoSuchThing if there is no such account */
    public AccountView getAccount() {
        if (account == null) {
            String wanted = username == null ? "" : username;
            account = accounts.find(wanted, language.getTag()).orElseThrow(() -> new NoSuchThing("account", wanted));
        }
        return account;
    }

    /** Reads it anew, after a change. */
    void changed() {
        account = null;
    }

    String address() {
        return "/identity/account?faces-redirect=true&username="
                + getAccount().facts().username();
    }

    public boolean isLocked() {
        return getAccount().facts().state() == AccountState.LOCKED;
    }

    /** Whether it is the reader's own, which others look after. */
    public boolean isOwn() {
        return getAccount().facts().id() == user.userId();
    }

    public @Nullable String getUsername() {
        return username;
    }

    public void setUsername(@Nullable String username) {
        this.username = username;
    }
}
