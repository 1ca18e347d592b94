package org.cohortium.certification.credential;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import java.text.ParseException;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Signs and verifies: RS256, which every verifier takes, with nothing in the header but algorithm, key and type. */
final class Signing {
    private Signing() {}

    /** @return a compact JWS */
    static String sign(Map<String, Object> document, SigningKey key) {
        JWSHeader header = new JWSHeader.Builder(JWSAlgorithm.RS256)
                .type(JOSEObjectType.JWT)
                .keyID(key.address())
                .build();
        JWSObject signed = new JWSObject(header, new Payload(document));
        try {
            signed.sign(new RSASSASigner(key.pair()));
        } catch (JOSEException failed) {
            throw new IllegalStateException("could not sign with " + key, failed);
        }
        return signed.serialize();
    }

    /**
     * What a credential says, if one of our keys signed just that.
     *
     * @param keys finds a key by its id
     */
    static Optional<Map<String, Object>> verify(String jwt, Function<String, Optional<SigningKey>> keys) {
        try {
            JWSObject signed = JWSObject.parse(jwt);
            SigningKey key = idOf(signed.getHeader().getKeyID()).flatMap(keys).orElse(null);
            boolean ours = key != null
                    && signed.getHeader().getAlgorithm().equals(JWSAlgorithm.RS256)
                    && signed.verify(new RSASSAVerifier(key.pair().toPublicJWK()));
            return ours ? Optional.ofNullable(signed.getPayload().toJSONObject()) : Optional.empty();
        } catch (ParseException | JOSEException | IllegalArgumentException notOne) {
            return Optional.empty();
        }
    }

    private static Optional<String> idOf(@Nullable String address) {
        return Optional.ofNullable(address).map(text -> text.substring(text.lastIndexOf('/') + 1));
    }
}
