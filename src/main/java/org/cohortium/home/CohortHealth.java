package org.cohortium.home;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.cohortium.cohort.CohortState;
import org.jspecify.annotations.Nullable;

/**
 * How a cohort is doing.
 *
 * @param title the curriculum's title in the reader's language
 * @param zone the cohort's IANA time zone
 * @param capacity seats
 * @param seated people with a seat
 * @param waiting people on the waiting list
 * @param toPropose people with a seat for whom no outcome is proposed yet
 * @param returned proposals sent back to the facilitator
 * @param sessions planned and held, cancelled ones left out
 * @param held sessions in which somebody was marked
 * @param nextAt when the next session begins; null if none is to come
 * @param attendedMinutes of everybody, in sessions held between joining and leaving, excused absences left out
 * @param expectedMinutes of those sessions
 * @param minAttendance what the certification rule asks, ratio; null without a rule
 * @param atRisk people below that so far
 * @param recoverable those of them who reach it if they attend all that is to come
 */
public record CohortHealth(
        String code,
        String title,
        CohortState state,
        LocalDate startsOn,
        LocalDate endsOn,
        String zone,
        int capacity,
        int seated,
        int waiting,
        int toPropose,
        int returned,
        int sessions,
        int held,
        @Nullable Instant nextAt,
        long attendedMinutes,
        long expectedMinutes,
        @Nullable BigDecimal minAttendance,
        int atRisk,
        int recoverable) {
    /** The day of the next session, in the cohort's zone. */
    public @Nullable LocalDate nextDay() {
        return nextAt == null ? null : nextAt.atZone(ZoneId.of(zone)).toLocalDate();
    }

    /** Whether attendance as a whole is below what each person needs. */
    public boolean isBelowRule() {
        return minAttendance != null
                && BigDecimal.valueOf(attendedMinutes)
                                .compareTo(minAttendance.multiply(BigDecimal.valueOf(expectedMinutes)))
                        < 0;
    }
}
