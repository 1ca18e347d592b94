package org.cohortium.certification;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * What a person is short of for the certificate, and what can still come of it. Sessions are counted as if all were as
 * long as the average; whether a bound is reached is judged by minutes, never by sessions.
 *
 * @param sessionsShort sessions more that should have been attended by now; 0 where attendance is enough so far
 * @param sessionsNeeded of those to come, how many must be attended; 0 where none must
 * @param sessionsAhead those to come
 * @param bestAttendance share reached by attending all of those to come, 0 to 1; null where nothing counts
 * @param attendancePossible whether the attendance needed is reached, or can be
 * @param scoreNeeded share needed on average in the assessments without a score, above 1 where it cannot be reached that
 *     way; null where all are scored
 * @param scorePossible whether the score needed is reached, or can be without another attempt
 */
public record Prospect(
        int sessionsShort,
        int sessionsNeeded,
        int sessionsAhead,
        @Nullable BigDecimal bestAttendance,
        boolean attendancePossible,
        @Nullable BigDecimal scoreNeeded,
        boolean scorePossible) {
    private static final int DIGITS = 4;

    static Prospect of(CertificationRule rule, Standing standing, Ahead ahead) {
        BigDecimal attended = BigDecimal.valueOf(standing.attendedMinutes());
        BigDecimal expected = BigDecimal.valueOf(standing.expectedMinutes());
        BigDecimal toCome = BigDecimal.valueOf(ahead.minutesAhead());
        BigDecimal shortNow = rule.minAttendance().multiply(expected).subtract(attended);
        BigDecimal shortAtEnd =
                rule.minAttendance().multiply(expected.add(toCome)).subtract(attended);
        BigDecimal needed = scoreNeeded(rule, standing, ahead);
        return new Prospect(
                sessions(shortNow, expected, ahead.countedSessions()),
                sessions(shortAtEnd, toCome, ahead.sessionsAhead()),
                ahead.sessionsAhead(),
                expected.add(toCome).signum() == 0
                        ? null
                        : attended.add(toCome).divide(expected.add(toCome), DIGITS, RoundingMode.DOWN),
                shortAtEnd.compareTo(toCome) <= 0,
                needed,
                needed == null ? rule.scoreReached(standing) : needed.compareTo(BigDecimal.ONE) <= 0);
    }

    /** Whether the certificate is out of reach, whatever the person still does but attempting again. */
    public boolean isOutOfReach() {
        return !attendancePossible || !scorePossible;
    }

    /** How many sessions of average length a number of minutes is, rounded up. */
    private static int sessions(BigDecimal minutes, BigDecimal of, int count) {
        if (minutes.signum() <= 0 || of.signum() == 0) {
            return 0;
        }
        return minutes.multiply(BigDecimal.valueOf(count))
                .divide(of, 0, RoundingMode.CEILING)
                .intValueExact();
    }

    private static @Nullable BigDecimal scoreNeeded(CertificationRule rule, Standing standing, Ahead ahead) {
        if (ahead.missingWeight().signum() == 0) {
            return null;
        }
        BigDecimal all = ahead.scoredWeight().add(ahead.missingWeight());
        BigDecimal reached =
                standing.score() == null ? BigDecimal.ZERO : standing.score().multiply(ahead.scoredWeight());
        return rule.minScore()
                .multiply(all)
                .subtract(reached)
                .max(BigDecimal.ZERO)
                .divide(ahead.missingWeight(), DIGITS, RoundingMode.UP);
    }
}
