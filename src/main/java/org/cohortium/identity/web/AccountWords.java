package org.cohortium.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import org.cohortium.identity.AccountView;
import org.cohortium.identity.CurrentUser;
import org.cohortium.identity.Role;
import org.cohortium.identity.RoleView;
import org.cohortium.web.ReaderLanguage;
import org.jspecify.annotations.Nullable;

/** What accounts say, in words. */
@RequestScoped
@Named
public class AccountWords {
    private final ReaderLanguage language;
    private final CurrentUser user;

    @Inject
    AccountWords(ReaderLanguage language, CurrentUser user) {
        this.language = language;
        this.user = user;
    }

    /** "Training coordinator and donor"; that there is none. */
    public String roles(AccountView account) {
        return account.roles().isEmpty()
                ? language.words().get("accounts.roles.none")
                : language.formatting()
                        .list(account.roles().stream()
                                .map(role -> role(role.role()))
                                .distinct()
                                .toList());
    }

    String role(Role role) {
        return language.words().get("account.role." + role);
    }

    /** How far the roles reach, where they are held for organisations; else empty. */
    public String reach(AccountView account) {
        return language.formatting()
                .list(account.roles().stream()
                        .map(RoleView::organisationName)
                        .filter(name -> name != null)
                        .distinct()
                        .toList());
    }

    /** How far one role reaches: its organisation, or in general. */
    public String reach(RoleView role) {
        String name = role.organisationName();
        return name == null ? language.words().get("accounts.reach." + role.role()) : name;
    }

    public String lastSignedIn(@Nullable Instant at) {
        return at == null
                ? language.words().get("accounts.signedIn.never")
                : language.formatting().moment(at, user.zone());
    }
}
