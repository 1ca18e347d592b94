package org.cohortium.certification.credential;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cohortium.certification.CertificateView;
import org.cohortium.certification.CertificateWords;
import org.cohortium.certification.Claims;
import org.cohortium.certification.Titled;
import org.cohortium.shared.PublicAddress;
import org.cohortium.shared.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * What a credential says: the certificate's claims in the words of Open Badges 3.0, with the members that a JWT repeats.
 * Whose it is stands there as salted hashes of name and e-mail address: who knows them can verify them, nobody else learns
 * them. Source: 1EdTech, Open Badges Specification 3.0, sections 8.2 and C.
 */
final class CredentialDocument {
    /** Where each day begins first. */
    private static final ZoneOffset FIRST = ZoneOffset.ofHours(14);

    private static final String SCHEMA =
            "https://purl.imsglobal.org/spec/ob/v3p0/schema/json/ob_v3p0_achievementcredential_schema.json";

    private final CertificateView certificate;
    private final Claims claims;
    private final CertificateWords words;
    private final @Nullable String email;
    private final String salt;

    /**
     * @param email the holder's; null where none is known
     * @param salt for the hashes, drawn anew for each credential
     */
    CredentialDocument(CertificateView certificate, @Nullable String email, String salt) {
        this.certificate = certificate;
        this.claims = certificate.claims();
        this.words = CertificateWords.in(certificate.taughtIn());
        this.email = email;
        this.salt = salt;
    }

    /** Where the check of a certificate is: also its credential's id. */
    static String idOf(CertificateView certificate) {
        return PublicAddress.of("/c/" + certificate.code());
    }

    /** @param status the entry in a list of status */
    Map<String, Object> members(Map<String, Object> status) {
        Map<String, Object> credential = new LinkedHashMap<>();
        String id = idOf(certificate);
        credential.put(
                "@context",
                List.of(
                        "https://www.w3.org/ns/credentials/v2",
                        "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"));
        credential.put("id", id);
        credential.put("type", List.of("VerifiableCredential", "OpenBadgeCredential"));
        credential.put("name", text(claims.curriculum()));
        credential.put("issuer", Issuer.profile(claims.issuerCode(), text(claims.issuer())));
        credential.put("validFrom", from().toString());
        credential.put("awardedDate", claims.issuedOn().atStartOfDay() + ":00Z");
        credential.put("credentialSubject", subject());
        credential.put("credentialStatus", status);
        credential.put("credentialSchema", List.of(Map.of("id", SCHEMA, "type", "1EdTechJsonSchemaValidator2019")));
        credential.put("iss", Issuer.address(claims.issuerCode()));
        credential.put("jti", id);
        credential.put("sub", subjectId());
        credential.put("nbf", from().getEpochSecond());
        LocalDate last = claims.validUntil();
        if (last != null) {
            Instant end = last.atTime(LocalTime.of(23, 59, 59)).toInstant(ZoneOffset.UTC);
            credential.put("validUntil", end.toString());
            credential.put("exp", end.getEpochSecond());
        }
        return credential;
    }

    /** When that day begins where it begins first: it has begun where the certificate was issued. */
    private Instant from() {
        return claims.issuedOn().atStartOfDay().toInstant(FIRST);
    }

    private Map<String, Object> subject() {
        Map<String, Object> subject = new LinkedHashMap<>();
        subject.put("id", subjectId());
        subject.put("type", List.of("AchievementSubject"));
        subject.put("identifier", identities());
        subject.put("licenseNumber", claims.number());
        subject.put("activityStartDate", claims.from().atStartOfDay() + ":00Z");
        subject.put("activityEndDate", claims.to().atStartOfDay() + ":00Z");
        subject.put("result", List.of(result()));
        subject.put("achievement", achievement());
        return subject;
    }

    /** Says nothing of who it is, and is the same for this certificate always. */
    private String subjectId() {
        return "urn:uuid:" + UUID.nameUUIDFromBytes(certificate.code().getBytes(StandardCharsets.UTF_8));
    }

    private List<Map<String, Object>> identities() {
        List<Map<String, Object>> identities = new ArrayList<>();
        if (email != null) {
            identities.add(hashed("emailAddress", email));
        }
        identities.add(hashed("name", claims.name()));
        if (claims.latinName() != null) {
            identities.add(hashed("name", claims.latinName()));
        }
        return identities;
    }

    private Map<String, Object> hashed(String type, String identity) {
        return Map.of(
                "type",
                "IdentityObject",
                "hashed",
                true,
                "identityType",
                type,
                "identityHash",
                "sha256$" + Sha256.hex(identity + salt),
                "salt",
                salt);
    }

    private Map<String, Object> result() {
        return Map.of(
                "type", List.of("Result"), "status", "Completed", "value", words.of("decision." + claims.decision()));
    }

    private Map<String, Object> achievement() {
        Map<String, Object> achievement = new LinkedHashMap<>();
        achievement.put("id", achievementId());
        achievement.put("type", List.of("Achievement"));
        achievement.put("achievementType", "CertificateOfCompletion");
        achievement.put("name", text(claims.curriculum()));
        achievement.put("description", text(claims.programme()) + ". " + words.taught(claims));
        achievement.put(
                "criteria", Map.of("narrative", words.of("criteria", "hours", claims.hours(), "n", claims.version())));
        achievement.put("humanCode", claims.curriculumCode());
        achievement.put("version", Integer.toString(claims.version()));
        achievement.put("inLanguage", claims.language());
        achievement.put(
                "tag",
                claims.competencies().stream()
                        .map(each -> text(each.title()) + " (" + words.of("level." + each.level()) + ")")
                        .toList());
        return achievement;
    }

    /** A name nobody else gives (RFC 4151): a curriculum's version has no page for everybody to see. */
    private String achievementId() {
        String host = URI.create(PublicAddress.of("/")).getHost();
        return "tag:" + (host == null ? "localhost" : host) + ",2026:curriculum/" + claims.curriculumCode() + "/"
                + claims.version();
    }

    private String text(Titled titled) {
        return titled.in(words.language());
    }
}
