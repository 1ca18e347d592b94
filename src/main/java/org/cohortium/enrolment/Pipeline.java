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
 * @param certified with a confirmed pass or distinction
 * @param distinctions those of them with distinction
 * @param women women among those holding a seat
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
        int distinctions,
        int women) {}
