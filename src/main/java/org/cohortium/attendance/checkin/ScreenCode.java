package org.cohortium.attendance.checkin;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.cohortium.shared.TypedCode;

/**
 * The code in the pattern on the screen: it shows that somebody is in the room now. It changes, and one that has gone from
 * the screen is taken a little longer, for whoever types slowly.
 */
final class ScreenCode {
    /** How long one stays on the screen. */
    static final Duration STEP = Duration.ofSeconds(20);

    /** How many earlier ones are still taken. */
    private static final int PATIENCE = 8;

    private static final int LENGTH = 6;

    private final byte[] secret;

    ScreenCode(byte[] secret) {
        this.secret = secret.clone();
    }

    String at(long session, Instant now) {
        return of(session, step(now));
    }

    boolean isCurrent(long session, String code, Instant now) {
        for (long step = step(now); step >= step(now) - PATIENCE; step--) {
            if (MessageDigest.isEqual(
                    of(session, step).getBytes(StandardCharsets.US_ASCII), code.getBytes(StandardCharsets.UTF_8))) {
                return true;
            }
        }
        return false;
    }

    private static long step(Instant now) {
        return now.getEpochSecond() / STEP.toSeconds();
    }

    private String of(long session, long step) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            return TypedCode.of(mac.doFinal((session + ":" + step).getBytes(StandardCharsets.US_ASCII)), LENGTH);
        } catch (NoSuchAlgorithmException | InvalidKeyException never) {
            throw new IllegalStateException(never);
        }
    }
}
