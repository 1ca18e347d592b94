package org.cohortium.attendance;

import java.time.Duration;

/**
 * The rule which mark somebody gets for the time they were there.
 *
 * @param threshold share of the planned minutes from which somebody was present, more than 0 and up to 1
 */
public record AttendanceByMinutes(double threshold) {
    /** Below this share somebody looked in, but did not attend. */
    private static final double LEAST = 0.10;

    public AttendanceByMinutes {
        if (threshold <= 0 || threshold > 1) {
            throw new IllegalArgumentException("a threshold is a share above 0 and up to 1, not " + threshold);
        }
    }

    /**
     * @param planned minutes of the session, at least one
     * @return the mark, with the whole minutes attended of those late
     */
    public Marking marking(long enrolmentId, Duration attended, int planned) {
        double share =
                (double) attended.toSeconds() / Duration.ofMinutes(planned).toSeconds();
        Mark mark = share < Math.min(LEAST, threshold) ? Mark.ABSENT : share < threshold ? Mark.LATE : Mark.PRESENT;
        return new Marking(enrolmentId, mark, mark == Mark.LATE ? (int) attended.toMinutes() : null, null);
    }
}
