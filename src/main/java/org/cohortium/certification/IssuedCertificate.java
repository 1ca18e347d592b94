package org.cohortium.certification;

import java.time.ZoneId;

/**
 * A certificate with what is needed to end it or put another one in its place.
 *
 * @param recorded as it was put down: what has run out counts as valid
 * @param said what it says, as JSON
 * @param timeZone of its cohort
 */
public record IssuedCertificate(
        long id,
        long outcomeId,
        long personId,
        CertificateState recorded,
        String said,
        long bodyId,
        String bodyCode,
        String timeZone) {
    ZoneId zone() {
        return ZoneId.of(timeZone);
    }

    Claims claims() {
        return ClaimsJson.read(said);
    }
}
