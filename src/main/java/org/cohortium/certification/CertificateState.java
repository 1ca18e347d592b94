package org.cohortium.certification;

/** How a certificate stands. */
public enum CertificateState {
    VALID,
    EXPIRED,
    REVOKED,
    SUPERSEDED
}
