package org.cohortium.reporting;

import java.util.UUID;

/** The job that makes the workbooks of a run. Each restart is a piece of work of its own. */
public final class ReportJob {
    public static final String NAME = "report-run";

    private ReportJob() {}

    static String subject(UUID run, int attempt) {
        return run + "#" + attempt;
    }

    /** The run a piece of work is for. */
    public static UUID run(String subject) {
        return UUID.fromString(subject.substring(0, subject.indexOf('#')));
    }

    /** Which attempt at it. */
    public static int attempt(String subject) {
        return Integer.parseInt(subject.substring(subject.indexOf('#') + 1));
    }
}
