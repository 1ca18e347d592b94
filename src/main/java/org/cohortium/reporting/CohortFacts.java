package org.cohortium.reporting;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.cohortium.results.Attended;
import org.cohortium.results.Window;
import org.jspecify.annotations.Nullable;

/**
 * A cohort as the facts have it.
 *
 * @param sessions those held, by number
 */
record CohortFacts(long id, String code, LocalDate startsOn, Map<Integer, HeldSession> sessions) {
    /** Hours of the sessions held in a window. */
    BigDecimal hours(Window window) {
        long minutes = sessions.values().stream()
                .filter(session -> window.has(session.day()))
                .mapToLong(HeldSession::minutes)
                .sum();
        return BigDecimal.valueOf(minutes).divide(BigDecimal.valueOf(60), MathContext.DECIMAL64);
    }

    /** What a person has of the sessions, from their marks: {@code 1P,2L45,3A,4E}. */
    List<Attended> attended(@Nullable String marks) {
        List<Attended> attended = new ArrayList<>();
        for (String mark : marks == null ? new String[0] : marks.split(",")) {
            int letter = 1;
            while (Character.isDigit(mark.charAt(letter))) {
                letter++;
            }
            HeldSession session = sessions.get(Integer.parseInt(mark.substring(0, letter)));
            if (session == null) {
                throw new IllegalStateException("cohort " + code + " has a mark but no session: " + mark);
            }
            attended.add(attended(session, mark.charAt(letter), mark.substring(letter + 1)));
        }
        return attended;
    }

    private static Attended attended(HeldSession session, char mark, String late) {
        int credited = switch (mark) {
            case 'P' -> session.minutes();
            case 'L' -> Integer.parseInt(late);
            default -> 0;
        };
        return new Attended(session.day(), session.mode(), session.minutes(), credited, mark == 'E');
    }
}
