package org.cohortium.intake;

import java.util.UUID;

/** The job that reads, judges and applies an upload, and how a piece of its work is named. */
public final class IntakeJob {
    public static final String NAME = "nominations-intake";

    private IntakeJob() {}

    /** @param version the upload's at the time of the request: each change of state asks for work of its own */
    static String subject(UUID upload, int version) {
        return upload + "/" + version;
    }

    /** The upload that a piece of work is about. */
    public static UUID upload(String subject) {
        return UUID.fromString(subject.substring(0, subject.indexOf('/')));
    }
}
