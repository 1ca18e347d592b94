package org.cohortium.identity;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What an account says, as administrators read it.
 *
 * @param language BCP 47 tag
 * @param timeZone IANA name
 * @param demo whether it belongs to the demo data: everybody knows its password
 * @param lastSignedIn null if they never did
 * @param personId the policy-maker it is for, with name and address; null for all but participants
 */
public record AccountFacts(
        long id,
        String username,
        String displayName,
        String language,
        String timeZone,
        boolean demo,
        AccountState state,
        @Nullable Instant lastSignedIn,
        @Nullable Long personId,
        @Nullable String personName,
        @Nullable String personEmail) {}
