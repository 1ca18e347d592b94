package org.cohortium.reporting;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A session that was held.
 *
 * @param number in the cohort, from 1
 * @param day where the cohort is
 */
record HeldSession(int number, LocalDate day, int minutes, String mode) {
    /** Reads them as the facts keep them, by number: {@code 1|2026-03-02|180|WORKSHOP,2|…}. */
    static Map<Integer, HeldSession> parse(String sessions) {
        Map<Integer, HeldSession> byNumber = new LinkedHashMap<>();
        for (String each : sessions.isEmpty() ? new String[0] : sessions.split(",")) {
            String[] parts = each.split("\\|");
            int number = Integer.parseInt(parts[0]);
            byNumber.put(
                    number, new HeldSession(number, LocalDate.parse(parts[1]), Integer.parseInt(parts[2]), parts[3]));
        }
        return byNumber;
    }
}
