package org.cohortium.certification;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a certificate says, as it was when it was issued.
 *
 * @param name in the holder's own script; empty once they were erased
 * @param latinName its Latin form, where the own script is another
 * @param version number of the curriculum's version
 * @param hours planned hours of all its modules
 * @param modes how they were taught, e.g. {@code WEBINAR}
 * @param from first day of the cohort
 * @param to last day, included
 * @param language of the teaching, BCP 47
 * @param validUntil last day on which it is valid; null where it stays valid
 * @param design how it looks when printed
 * @param signatory who signs it for the issuer; null where nobody was named
 * @param signatoryTitle their office; null where none was named
 */
public record Claims(
        String number,
        String name,
        @Nullable String latinName,
        OutcomeDecision decision,
        Titled programme,
        String curriculumCode,
        Titled curriculum,
        int version,
        BigDecimal hours,
        List<String> modes,
        LocalDate from,
        LocalDate to,
        String language,
        List<Competency> competencies,
        String issuerCode,
        Titled issuer,
        LocalDate issuedOn,
        @Nullable LocalDate validUntil,
        CertificateDesign design,
        @Nullable String signatory,
        @Nullable String signatoryTitle) {
    /** A competency with the level that was taught: 1 basic, 2 intermediate, 3 advanced. */
    public record Competency(String code, Titled title, int level) {}

    public Claims {
        modes = List.copyOf(modes);
        competencies = List.copyOf(competencies);
    }
}
