package org.cohortium.enrolment;

/**
 * How far the people of a cohort have come. Each figure counts those who came at least so far, also if they left later.
 *
 * @param nominated everybody ever nominated
 * @param undecided nominated, and nobody has decided yet
 * @param rejected turned down
 * @param approved approved or further
 * @param seatless approved, without a seat yet
 * @param waiting on the waiting list now
 * @param enrolled given a seat
 * @param seated holding a seat now
 * @param withdrawn gave a nomination or a seat back
 * @param dropped taken off after being enrolled
 * @param active came to a session: active now or completed
 * @param completed completed the course
 * @param certified completed, and a pass or distinction is confirmed; each person once
 * @param distinctions those of them with distinction
 */
public record Pipeline(
        int nominated,
        int undecided,
        int rejected,
        int approved,
        int seatless,
        int waiting,
        int enrolled,
        int seated,
        int withdrawn,
        int dropped,
        int active,
        int completed,
        int certified,
        int distinctions) {}
