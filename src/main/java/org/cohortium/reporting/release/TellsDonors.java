package org.cohortium.reporting.release;

/** Who sees to it that a donor has a release. */
public interface TellsDonors {
    /**
     * Writes to everybody who is to have it, as part of the caller's transaction.
     *
     * @param number of the grant's releases, that it has from now on
     * @return how many were written to
     */
    int tell(ReleaseView release, int number);
}
