package org.cohortium.register;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Signs what a workbook says of itself, with a key only the server has (HMAC-SHA256, RFC 2104). */
final class Signature {
    private static final String ALGORITHM = "HmacSHA256";
    /** Bytes of a short one: 80 bits, which nobody finds by trying, as every try is an upload. */
    private static final int SHORT = 10;

    private final byte[] secret;

    Signature(byte[] secret) {
        this.secret = secret.clone();
    }

    /** 64 hexadecimal digits. */
    String of(String... parts) {
        return HexFormat.of().formatHex(bytes(parts));
    }

    /** 20 hexadecimal digits. */
    String brief(String... parts) {
        return HexFormat.of().formatHex(Arrays.copyOf(bytes(parts), SHORT));
    }

    static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }

    private byte[] bytes(String... parts) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret, ALGORITHM));
            for (String part : parts) {
                byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
                mac.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
                mac.update(bytes);
            }
            return mac.doFinal();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has " + ALGORITHM, e);
        }
    }
}
