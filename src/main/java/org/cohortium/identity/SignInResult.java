package org.cohortium.identity;

import org.cohortium.shared.Refusal;

/** How a try to sign in ended. */
sealed interface SignInResult {
    /** Right: the account, and what its session keeps. */
    record Welcome(Account account, Ticket ticket) implements SignInResult {}

    /** Wrong name or password, without saying which; or too many tries. */
    record Turned(Refusal why) implements SignInResult {}
}
