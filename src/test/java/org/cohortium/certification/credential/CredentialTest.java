package org.cohortium.certification.credential;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.cohortium.certification.CertificateDesign;
import org.cohortium.certification.CertificateView;
import org.cohortium.certification.GivenClaims;
import org.cohortium.shared.Sha256;
import org.jose4j.json.JsonUtil;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwa.AlgorithmConstraints.ConstraintType;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.lang.JoseException;
import org.junit.jupiter.api.Test;

/** A credential as a library that did not sign it, and the schema its standard publishes, see it. */
class CredentialTest {
    private static final SigningKey KEY = key();
    private static final String EMAIL = "wael@example.org";
    private static final String SALT = "00ff";
    private static final long SEAT = StatusList.SIZE + 9;

    private final CertificateView certificate =
            GivenClaims.view(GivenClaims.of("وائل رحاحلة", "Wael Rahahleh", "ar", CertificateDesign.BAND));
    private final String jwt =
            Signing.sign(new CredentialDocument(certificate, EMAIL, SALT).members(StatusList.entry(SEAT)), KEY);

    @Test
    void anotherLibraryVerifiesItWithThePublishedKey() throws JoseException {
        JsonWebSignature read = read(jwt);
        assertThat(read.verifySignature()).isTrue();
        assertThat(read.getHeaders().getFullHeaderAsJsonString())
                .contains("\"alg\":\"RS256\"", "\"typ\":\"JWT\"", "\"kid\":\"" + KEY.address() + "\"");
        assertThat(JsonUtil.parseJson(read.getHeaders().getFullHeaderAsJsonString()))
                .hasSize(3);
        assertThat(KEY.published()).doesNotContainKeys("d", "p", "q", "dp", "dq", "qi");
    }

    @Test
    void fitsThePublishedSchema() throws IOException, JoseException {
        try (InputStream schema =
                CredentialTest.class.getResourceAsStream("ob_v3p0_achievementcredential_schema.json")) {
            var published =
                    JsonSchemaFactory.getInstance(VersionFlag.V201909).getSchema(Objects.requireNonNull(schema));
            assertThat(published.validate(read(jwt).getPayload(), InputFormat.JSON))
                    .isEmpty();
            assertThat(published.validate(
                            read(jwt).getPayload().replace("IdentityObject", "Identity"), InputFormat.JSON))
                    .isNotEmpty();
        }
    }

    /** The members of the token and those of the credential say the same, to the second. */
    @Test
    void theTokensOwnMembersMatchTheCredential() throws JoseException {
        Map<String, Object> said = JsonUtil.parseJson(read(jwt).getPayload());
        assertThat(said.get("jti")).isEqualTo(said.get("id"));
        assertThat(said.get("iss")).isEqualTo(at(said, "issuer").get("id"));
        assertThat(said.get("sub")).isEqualTo(at(said, "credentialSubject").get("id"));
        assertThat(said.get("nbf")).isEqualTo(second(said, "validFrom"));
        assertThat(Instant.parse(String.valueOf(said.get("validFrom"))))
                .as("no later than the day begins anywhere on Earth")
                .isEqualTo(
                        Instant.parse(String.valueOf(said.get("awardedDate"))).minus(Duration.ofHours(14)));
        assertThat(said.get("exp")).isEqualTo(second(said, "validUntil"));
        assertThat(said).doesNotContainKey("vc");
    }

    @Test
    void whoseItIsCanBeVerifiedButNotRead() throws JoseException {
        String said = read(jwt).getPayload();
        assertThat(said)
                .contains("sha256$" + Sha256.hex(EMAIL + SALT), "sha256$" + Sha256.hex("وائل رحاحلة" + SALT))
                .doesNotContain(EMAIL, "وائل", "Rahahleh");
    }

    @Test
    void whatWasAlteredOrSignedByOthersIsNotOurs() throws JoseException {
        assertThat(Signing.verify(jwt, CredentialTest::find)).isPresent();
        String[] parts = jwt.split("\\.");
        String altered = new String(Base64.getUrlDecoder().decode(parts[1]))
                .replace("KEN-DIG-2026-000123-7", "KEN-DIG-2026-000124-5");
        assertThat(Signing.verify(
                        parts[0] + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(altered.getBytes())
                                + "." + parts[2],
                        CredentialTest::find))
                .isEmpty();
        assertThat(Signing.verify(Signing.sign(Map.of("jti", "x"), key()), CredentialTest::find))
                .isEmpty();
        assertThat(Signing.verify("not a credential", CredentialTest::find)).isEmpty();
        assertThat(Signing.verify(unsigned(), CredentialTest::find)).isEmpty();
    }

    @Test
    void theListHasTheBitOfWhatEndedAndNoOther() throws IOException {
        Map<String, Object> list = StatusList.members(1, List.of(SEAT), Instant.parse("2026-11-25T10:00:00Z"));
        String encoded = String.valueOf(((Map<?, ?>) list.get("credentialSubject")).get("encodedList"));
        assertThat(encoded).startsWith("u");
        byte[] bits = new GZIPInputStream(
                        new ByteArrayInputStream(Base64.getUrlDecoder().decode(encoded.substring(1))))
                .readAllBytes();
        assertThat(bits).hasSize(StatusList.SIZE / 8);
        assertThat(bits[1]).isEqualTo((byte) 0b0100_0000);
        bits[1] = 0;
        assertThat(bits).containsOnly(0);
        assertThat(StatusList.entry(SEAT))
                .containsEntry("statusListIndex", "9")
                .containsEntry("statusListCredential", "/credential-status/1");
    }

    private static JsonWebSignature read(String jwt) throws JoseException {
        JsonWebSignature read = new JsonWebSignature();
        read.setAlgorithmConstraints(
                new AlgorithmConstraints(ConstraintType.PERMIT, AlgorithmIdentifiers.RSA_USING_SHA256));
        read.setCompactSerialization(jwt);
        read.setKey(JsonWebKey.Factory.newJwk(KEY.published()).getKey());
        return read;
    }

    private static String unsigned() {
        String header = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(("{\"alg\":\"none\",\"kid\":\"" + KEY.address() + "\"}").getBytes());
        return header + ".e30.";
    }

    private static Map<?, ?> at(Map<String, Object> said, String member) {
        return (Map<?, ?>) Objects.requireNonNull(said.get(member));
    }

    private static long second(Map<String, Object> said, String member) {
        return Instant.parse(String.valueOf(said.get(member))).getEpochSecond();
    }

    private static Optional<SigningKey> find(String id) {
        return Optional.of(KEY).filter(key -> key.id().equals(id));
    }

    private static SigningKey key() {
        try {
            RSAKey pair = new RSAKeyGenerator(2_048).keyIDFromThumbprint(true).generate();
            return new SigningKey(pair.getKeyID(), pair.toJSONString(), Instant.EPOCH, null);
        } catch (com.nimbusds.jose.JOSEException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
