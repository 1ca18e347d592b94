package org.cohortium.certification;

import org.jspecify.annotations.Nullable;

/**
 * An organisation that issues certificates, and how its next ones look.
 *
 * @param name in the language asked for
 * @param signatory who signs for it; null where nobody is named
 * @param signatoryTitle their office; null where none is named
 */
public record IssuingBody(
        String code,
        String name,
        CertificateDesign design,
        @Nullable String signatory,
        @Nullable String signatoryTitle) {}
