package org.cohortium.identity;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;

/** An account with the password it is stored with. */
record Credentials(Account account, String passwordText) {
    private static final int MARK_DIGITS = 16;

    /** Empty if the user has no password to sign in with. */
    static Optional<Credentials> of(AppUser user) {
        return Optional.ofNullable(user.passwordHash()).map(hash -> new Credentials(user.account(), hash.text()));
    }

    PasswordHash password() {
        return PasswordHash.parse(passwordText);
    }

    Ticket ticket() {
        var digest = Sha256.of(passwordText.getBytes(StandardCharsets.UTF_8));
        return new Ticket(account.id(), HexFormat.of().formatHex(digest).substring(0, MARK_DIGITS));
    }

    /** Without the password. */
    @Override
    public String toString() {
        return "Credentials of " + account.username();
    }
}
