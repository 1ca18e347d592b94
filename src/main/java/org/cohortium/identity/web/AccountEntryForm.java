package org.cohortium.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.cohortium.identity.AccountFacts;
import org.cohortium.identity.GivingPasswords;
import org.cohortium.identity.LockingAccounts;
import org.cohortium.shared.Refusal;
import org.cohortium.web.Notices;

/** Letting somebody go, back in, or in with a new one-time password. */
@RequestScoped
@Named
public class AccountEntryForm {
    private final LockingAccounts locking;
    private final GivingPasswords passwords;
    private final AccountViewPage page;
    private final GivenPassword given;
    private final Notices notices;

    @Inject
    AccountEntryForm(
            LockingAccounts locking,
            GivingPasswords passwords,
            AccountViewPage page,
            GivenPassword given,
            Notices notices) {
        this.locking = locking;
        this.passwords = passwords;
        this.page = page;
        this.given = given;
        this.notices = notices;
    }

    /** Locks it and reads the page anew. */
    public String lock() {
        Optional<Refusal> no = locking.lock(facts().username());
        if (no.isPresent()) {
            notices.forNextPage().refused(no.get());
        } else {
            notices.forNextPage().done("accounts.locked", "name", facts().displayName());
        }
        return page.address();
    }

    /** Unlocks it and reads the page anew. */
    public String unlock() {
        locking.unlock(facts().username());
        notices.forNextPage().done("accounts.unlocked", "name", facts().displayName());
        return page.address();
    }

    /** Gives a one-time password and shows it, in this answer alone. */
    public void givePassword() {
        GivingPasswords.Answer answer = passwords.give(facts().username());
        if (answer instanceof GivingPasswords.Answer.Given one) {
            given.tell(facts().username(), one.password());
            page.changed();
        } else {
            notices.refused(((GivingPasswords.Answer.Refused) answer).why());
        }
    }

    private AccountFacts facts() {
        return page.getAccount().facts();
    }
}
