package org.cohortium.identity.api;

import java.time.Instant;
import java.util.List;
import org.cohortium.api.Api;
import org.cohortium.identity.AccountFacts;
import org.cohortium.identity.AccountView;
import org.cohortium.identity.RoleView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An account as the API shows it to administrators. */
@Schema(name = "AdministeredAccount")
public record AccountAnswer(
        String username,
        String displayName,

        @Schema(description = "OPEN, FIRST_SIGN_IN (with a one-time password), NO_PASSWORD or LOCKED")
        String state,

        List<AccountResource.RoleAnswer> roles,

        @Schema(description = "BCP 47 tag") String language,

        @Schema(description = "IANA name") String timeZone,

        @Schema(description = "e-mail address of the policy-maker it is for, where it is a participant’s") @Nullable
        String person,

        @Schema(description = "when somebody last signed in with it; left out if nobody did") @Nullable
        Instant lastSignedIn,

        @Schema(description = "path of this account, from /")
        String href) {

    static AccountAnswer of(AccountView account) {
        AccountFacts facts = account.facts();
        return new AccountAnswer(
                facts.username(),
                facts.displayName(),
                facts.state().name(),
                account.roles().stream().map(AccountAnswer::role).toList(),
                facts.language(),
                facts.timeZone(),
                facts.personEmail(),
                facts.lastSignedIn(),
                Api.ROOT + "/accounts/" + facts.username());
    }

    private static AccountResource.RoleAnswer role(RoleView held) {
        return new AccountResource.RoleAnswer(held.role().name(), held.organisation(), held.organisationName());
    }
}
