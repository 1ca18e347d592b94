package org.cohortium.cohort;

import java.time.LocalDateTime;
import java.util.List;

/**
 * A session as it would be added.
 *
 * @param number its place in the cohort's order
 * @param title as it would be called
 * @param startsAt on the clocks where the cohort is
 * @param remarks what to know before adding it; may be empty
 */
public record ProposedSession(
        int number, String title, LocalDateTime startsAt, int minutes, SessionMode mode, List<Remark> remarks) {
    public ProposedSession {
        remarks = List.copyOf(remarks);
    }
}
