package org.cohortium.identity.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.ZoneId;
import java.util.Optional;
import org.cohortium.identity.AccountDetails;
import org.cohortium.identity.AccountFacts;
import org.cohortium.identity.AccountFigures;
import org.cohortium.identity.ChangingAccounts;
import org.cohortium.identity.LockingAccounts;
import org.cohortium.identity.NoSuchThing;
import org.cohortium.shared.Refusal;

/** A change of an account as a request tells it: all of it or nothing. */
@ApplicationScoped
@Transactional
class ChangedAccounts {
    private final AccountFigures accounts;
    private final ChangingAccounts changing;
    private final LockingAccounts locking;

    @Inject
    ChangedAccounts(AccountFigures accounts, ChangingAccounts changing, LockingAccounts locking) {
        this.accounts = accounts;
        this.changing = changing;
        this.locking = locking;
    }

    /** Locks before it describes: of the two only locking can be refused once the name is right. */
    Optional<Refusal> by(String username, AccountBodies.Changed asked) {
        AccountFacts before = accounts.find(username, "en")
                .orElseThrow(() -> new NoSuchThing("account", username))
                .facts();
        AccountDetails wanted = asked.details(
                new AccountDetails(before.displayName(), before.language(), ZoneId.of(before.timeZone())));
        return wanted.refuses()
                .or(() -> locked(username, asked))
                .or(() -> asked.describes() ? changing.describe(username, wanted) : Optional.empty());
    }

    private Optional<Refusal> locked(String username, AccountBodies.Changed asked) {
        if (Boolean.TRUE.equals(asked.locked())) {
            return locking.lock(username);
        }
        if (asked.locked() != null) {
            locking.unlock(username);
        }
        return Optional.empty();
    }
}
