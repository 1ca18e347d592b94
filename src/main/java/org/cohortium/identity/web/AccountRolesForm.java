package org.cohortium.identity.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.cohortium.identity.ChangingAccounts;
import org.cohortium.identity.RoleReaches.Reach;
import org.cohortium.identity.RoleView;
import org.cohortium.identity.RoleWish;
import org.cohortium.shared.Refusal;
import org.cohortium.web.Notices;
import org.jspecify.annotations.Nullable;

/** Giving somebody a role, and taking one away. */
@ViewScoped
@Named
@SuppressWarnings("serial") // what is injected are proxies, which can be written and read again
public class AccountRolesForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private final ChangingAccounts changing;
    private final ReachChoice reaches;
    private final AccountViewPage page;
    private final AccountWords words;
    private final Notices notices;
    private final RoleForm role = new RoleForm();

    @Inject
    AccountRolesForm(
            ChangingAccounts changing, ReachChoice reaches, AccountViewPage page, AccountWords words, Notices notices) {
        this.changing = changing;
        this.reaches = reaches;
        this.page = page;
        this.words = words;
        this.notices = notices;
    }

    /** Gives it and reads the page anew; stays at the field where a rule says no. */
    public @Nullable String give() {
        Optional<Refusal> no = changing.give(username(), role.wish(), role.getPerson());
        if (no.isPresent()) {
            notices.refused("give:" + RoleForm.fieldOf(no.get().rule()), no.get());
            return null;
        }
        notices.forNextPage().done("accounts.role.given", "role", words.role(role.getRole()));
        return page.address();
    }

    /** Takes it away and reads the page anew. */
    public String take(RoleView held) {
        Optional<Refusal> no = changing.take(username(), new RoleWish(held.role(), held.organisation()));
        if (no.isPresent()) {
            notices.forNextPage().refused(no.get());
        } else {
            notices.forNextPage().done("accounts.role.taken", "role", words.role(held.role()));
        }
        return page.address();
    }

    public List<Reach> complete(String typed) {
        return reaches.find(role.getRole(), typed);
    }

    public RoleForm getRole() {
        return role;
    }

    private String username() {
        return page.getAccount().facts().username();
    }
}
