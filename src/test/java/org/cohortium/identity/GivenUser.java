package org.cohortium.identity;

import java.util.List;
import java.util.Set;

/** Somebody signed in, outside a server: of a scope, and of no role that is looked at. */
public final class GivenUser {
    private GivenUser() {}

    /** In Nairobi. */
    public static CurrentUser reaching(Scope scope) {
        CurrentUser user = new CurrentUser(new Scopes() {
            @Override
            Scope of(Account account, Set<Role> counted) {
                return scope;
            }

            @Override
            Set<Long> reportingTo(Account account) {
                return Set.of();
            }
        });
        user.become(new Account(1, "given", "Given", "en", false, "Africa/Nairobi", null, null, false, List.of()));
        return user;
    }
}
