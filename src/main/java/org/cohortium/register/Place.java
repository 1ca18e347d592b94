package org.cohortium.register;

/**
 * What one cell is about.
 *
 * @param target the session or the assessment; 0 for an outcome
 * @param attempt from 1 for a score; 0 for anything else
 */
record Place(Kind kind, long enrolment, long target, int attempt) {
    static Place attendance(long enrolment, long session) {
        return new Place(Kind.ATTENDANCE, enrolment, session, 0);
    }

    static Place score(long enrolment, long assessment, int attempt) {
        return new Place(Kind.SCORE, enrolment, assessment, attempt);
    }

    static Place outcome(Kind kind, long enrolment) {
        return new Place(kind, enrolment, 0, 0);
    }
}
