package org.cohortium.certification;

import java.time.ZoneId;

/**
 * Somebody who is to get a certificate.
 *
 * @param bodyId the issuing organisation: the cohort's host
 * @param timeZone the cohort's, whose day is the day of issue
 * @param claims what the certificate says but for number and dates, as JSON
 */
public record Certifiable(long outcomeId, long bodyId, String bodyCode, String timeZone, String claims) {
    ZoneId zone() {
        return ZoneId.of(timeZone);
    }
}
