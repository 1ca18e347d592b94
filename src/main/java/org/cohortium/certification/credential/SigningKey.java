package org.cohortium.certification.credential;

import com.nimbusds.jose.jwk.RSAKey;
import java.text.ParseException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.cohortium.shared.PublicAddress;
import org.jspecify.annotations.Nullable;

/**
 * A key that signs, or once signed.
 *
 * @param id thumbprint of its public half (RFC 7638)
 * @param privateJwk both halves, as JSON
 * @param retiredAt since when it signs no more; null for the one at work
 */
public record SigningKey(
        String id,
        String privateJwk,
        Instant createdAt,
        @Nullable Instant retiredAt) {
    /** Where its public half is published for ever: what credentials name as their key. */
    static final String FOLDER = "/.well-known/jwks/";

    String address() {
        return PublicAddress.of(FOLDER + id);
    }

    RSAKey pair() {
        try {
            return RSAKey.parse(privateJwk);
        } catch (ParseException broken) {
            throw new IllegalStateException("signing key " + id + " cannot be read", broken);
        }
    }

    /** The public half, named by its address. */
    Map<String, Object> published() {
        Map<String, Object> jwk = new HashMap<>(pair().toPublicJWK().toJSONObject());
        jwk.put("kid", address());
        jwk.put("use", "sig");
        jwk.put("alg", "RS256");
        return jwk;
    }

    @Override
    public String toString() {
        return "SigningKey " + id;
    }
}
