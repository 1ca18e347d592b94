package org.cohortium.certification;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A certificate about to be issued.
 *
 * @param said what it says but for number and dates, as JSON
 * @param validUntil the last day on which it is valid; null where it stays valid
 */
record NewCertificate(
        long outcomeId,
        CertificateNumber number,
        LocalDate issuedOn,
        @Nullable LocalDate validUntil,
        CheckCode code,
        String said) {}
