package org.cohortium.certification;

/** The job that issues certificates; its work is named by the run's id. */
public final class IssuingJob {
    public static final String NAME = "certificates-issue";

    private IssuingJob() {}
}
