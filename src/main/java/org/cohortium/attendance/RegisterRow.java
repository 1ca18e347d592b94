package org.cohortium.attendance;

import org.jspecify.annotations.Nullable;

/**
 * A line of a session's register: a person to whom the session applies, and their mark if there is one.
 *
 * @param minutes attended, of those late; null for the whole session
 * @param missed sessions of the cohort the person was absent from, this one left out
 * @param before sessions of the cohort in which the person has a mark, this one left out
 */
public record RegisterRow(
        long enrolmentId,
        String name,
        @Nullable String latinName,
        @Nullable String organisation,
        @Nullable String jobTitle,
        @Nullable Mark mark,
        @Nullable Integer minutes,
        @Nullable String note,
        int missed,
        int before) {
    /** Minutes that say something: of who came late. */
    public @Nullable Integer lateMinutes() {
        return mark == Mark.LATE ? minutes : null;
    }

    /** How the person is marked, as a text: a page that sends it back says what stood there when it was read. */
    public String state() {
        return mark == null ? "" : state(mark, minutes, note);
    }

    /** As of a mark: minutes say something of who came late, a reason of who did or was excused. */
    public static String state(Mark mark, @Nullable Integer minutes, @Nullable String note) {
        boolean explained = mark == Mark.LATE || mark == Mark.EXCUSED;
        return mark + "|" + (mark == Mark.LATE && minutes != null ? minutes : "") + "|"
                + (explained && note != null ? note : "");
    }
}
