package org.cohortium.home.web;

import java.util.List;
import org.cohortium.home.WeekAttendance;

/** n of m, kept as both. */
record Share(long part, long whole) {
    static Share of(List<WeekAttendance> weeks) {
        return new Share(
                weeks.stream().mapToLong(WeekAttendance::attendedMinutes).sum(),
                weeks.stream().mapToLong(WeekAttendance::expectedMinutes).sum());
    }

    /** Whole percent; nought of nothing. */
    long percent() {
        return whole == 0 ? 0 : Math.round(100.0 * part / whole);
    }
}
