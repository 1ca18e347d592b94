package org.cohortium.assessment;

/** One attempt of a person at an assessment. @param number from 1 */
public record Attempt(long enrolmentId, long assessmentId, int number) {
    Attempt next() {
        return new Attempt(enrolmentId, assessmentId, number + 1);
    }
}
