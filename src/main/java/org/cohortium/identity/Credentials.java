package org.cohortium.identity;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;
import org.cohortium.shared.Sha256;

/**
 * An account with the password it is stored with.
 *
 * @param sessionsEnded how often all its sessions were ended
 */
record Credentials(Account account, String passwordText, int sessionsEnded) {
    private static final int MARK_DIGITS = 16;

    /** Empty if the user has no password to sign in with. */
    static Optional<Credentials> of(AppUser user) {
        return Optional.ofNullable(user.passwordHash())
                .map(hash -> new Credentials(user.account(), hash.text(), user.sessionsEnded()));
    }

    PasswordHash password() {
        return PasswordHash.parse(passwordText);
    }

    Ticket ticket() {
        var digest = Sha256.of((passwordText + "\n" + sessionsEnded).getBytes(StandardCharsets.UTF_8));
        return new Ticket(account.id(), HexFormat.of().formatHex(digest).substring(0, MARK_DIGITS));
    }

    /** Without the password. */
    @Override
    public String toString() {
        return "Credentials of " + account.username();
    }
}
