package org.cohortium.certification;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a public check says.
 *
 * @param at when it was checked
 * @param state null unless it was found
 * @param certificate null unless it was found
 */
public record Checked(
        Finding finding,
        Instant at,
        @Nullable CertificateState state,
        @Nullable CertificateView certificate) {
    /** How the check went. */
    public enum Finding {
        /** Nothing was asked. */
        ASKS,
        /** By its code: everything it says may be shown. */
        FOUND,
        /** By a credential that one of our keys signed: the same, and the signature is genuine. */
        SIGNED,
        /** A credential that was altered, or that none of our keys signed. */
        FORGED,
        /** What was handed in has not the form of a credential: a PDF, or nothing. */
        NO_CREDENTIAL,
        /** By its number, which anybody could count up: how it stands may be shown, but not whose it is. */
        NUMBERED,
        /** By its code or a credential, but its holder was erased: how it stands may be shown, and nothing else. */
        ERASED,
        /** A number with a slip of the pen. */
        MISTYPED,
        UNKNOWN,
        /** Too many tries from one address. */
        BUSY
    }

    /** Whether what it says may be shown. */
    public boolean isOpen() {
        return finding == Finding.FOUND || finding == Finding.SIGNED;
    }

    static Checked nothing(Finding finding, Instant at) {
        return new Checked(finding, at, null, null);
    }
}
