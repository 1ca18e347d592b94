package org.cohortium.certification.api;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.cohortium.certification.CertificateLanguage;
import org.cohortium.certification.CertificateState;
import org.cohortium.certification.CertificateView;
import org.cohortium.certification.Claims;
import org.cohortium.certification.OutcomeDecision;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A certificate with what it says, as it was when it was issued. */
@Schema(name = "Certificate")
public record CertificateAnswer(
        String number,

        @Schema(description = "as of today: what was valid expires by itself")
        CertificateState state,

        @Schema(
                description = "why it ended before its time; left out while it has not",
                enumeration = {"MISCONDUCT", "ERROR", "REQUEST", "CORRECTION", "RENEWAL", "MISTAKE"})
        @Nullable
        String ended,

        @Nullable Instant endedAt,

        @Schema(description = "number of the certificate in its place") @Nullable
        String replacedBy,

        @Schema(description = "path of its public check") String check,

        @Schema(description = "the holder’s name in their own script")
        String name,

        @Schema(description = "its Latin form, where the own script is another") @Nullable
        String latinName,

        OutcomeDecision decision,

        @Schema(description = "title of the programme, in the language asked for")
        String programme,

        @Schema(description = "title of the curriculum, in the language asked for")
        String curriculum,

        @Schema(description = "number of the curriculum’s version")
        int version,

        @Schema(description = "planned hours") BigDecimal hours,

        @Schema(description = "first day of the cohort") LocalDate from,

        @Schema(description = "last day, included") LocalDate to,

        List<Competency> competencies,

        @Schema(description = "name of the issuing organisation, in the language asked for")
        String issuer,

        LocalDate issuedOn,

        @Schema(description = "last day on which it is valid") @Nullable
        LocalDate validUntil) {
    /** A competency that was taught. */
    @Schema(name = "CertificateCompetency")
    public record Competency(
            String code,
            String title,

            @Schema(description = "1 basic, 2 intermediate, 3 advanced")
            int level) {}

    static CertificateAnswer of(CertificateView certificate, LocalDate today, CertificateLanguage language) {
        Claims claims = certificate.claims();
        return new CertificateAnswer(
                claims.number(),
                certificate.on(today),
                certificate.reason(),
                certificate.endedAt(),
                certificate.replacedByNumber(),
                "/c/" + certificate.code(),
                claims.name(),
                claims.latinName(),
                claims.decision(),
                claims.programme().in(language),
                claims.curriculum().in(language),
                claims.version(),
                claims.hours(),
                claims.from(),
                claims.to(),
                claims.competencies().stream()
                        .map(each -> new Competency(each.code(), each.title().in(language), each.level()))
                        .toList(),
                claims.issuer().in(language),
                claims.issuedOn(),
                claims.validUntil());
    }
}
