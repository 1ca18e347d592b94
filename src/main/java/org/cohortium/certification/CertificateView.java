package org.cohortium.certification;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A certificate with what became of it.
 *
 * @param code opens its public check
 * @param category why it ended; null while it has not
 * @param replacedBy code of the certificate in its place; null where there is none
 * @param replacedByNumber number of that
 */
public record CertificateView(
        String code,
        Claims claims,
        CertificateState recorded,
        @Nullable EndingCategory category,
        @Nullable Instant endedAt,
        @Nullable String replacedBy,
        @Nullable String replacedByNumber) {
    /**
     * Why it ended, as far as others are told: a category, or MISTAKE where it was revoked by mistake and another one was
     * issued in its place; null while it has not ended.
     */
    public @Nullable String reason() {
        boolean mistake = recorded == CertificateState.REVOKED && replacedBy != null;
        return category == null ? null : mistake ? "MISTAKE" : category.name();
    }

    /** The language it was taught in, or English where certificates are not written in that. */
    public CertificateLanguage taughtIn() {
        return CertificateLanguage.of(claims.language()).orElse(CertificateLanguage.EN);
    }

    /** Whether its holder was erased: number and status stay, nobody's name does. */
    public boolean erased() {
        return claims.name().isEmpty();
    }

    /** How it stands on a day: what was valid expires by itself. */
    public CertificateState on(LocalDate day) {
        LocalDate last = claims.validUntil();
        boolean over = last != null && day.isAfter(last);
        return recorded == CertificateState.VALID && over ? CertificateState.EXPIRED : recorded;
    }
}
