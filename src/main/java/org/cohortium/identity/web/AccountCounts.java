package org.cohortium.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.cohortium.identity.AccountFigures;
import org.cohortium.identity.AccountQuery;
import org.jspecify.annotations.Nullable;

/** How many accounts the list of this request holds, asked for once. */
@RequestScoped
class AccountCounts {
    private final AccountFigures accounts;
    private @Nullable Integer count;

    @Inject
    AccountCounts(AccountFigures accounts) {
        this.accounts = accounts;
    }

    int count(AccountQuery query) {
        if (count == null) {
            count = accounts.count(query);
        }
        return count;
    }
}
