package org.cohortium.identity;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import org.cohortium.shared.Sha256;

/**
 * A try to sign in: which username, from which address. Failures are counted three ways, each by a hash: what somebody
 * types for a username may be their password, and addresses are personal.
 */
record Attempt(String username, String address) {
    /** Failures within the window after which a try is turned away unlooked at, by what they are counted for. */
    Map<String, Integer> limits() {
        var name = username.strip().toLowerCase(Locale.ROOT);
        return Map.of(
                subject("account and address", name + "\n" + address), 5,
                // loose, so that nobody can keep somebody else out from afar without great effort
                subject("account", name), 50,
                // a whole training room may share one address
                subject("address", address), 100);
    }

    /** What a success clears: this account from this address. */
    String own() {
        return subject("account and address", username.strip().toLowerCase(Locale.ROOT) + "\n" + address);
    }

    private static String subject(String kind, String value) {
        var digest = Sha256.of((kind + "\n" + value).getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest);
    }
}
