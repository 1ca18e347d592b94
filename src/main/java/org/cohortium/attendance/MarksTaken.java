package org.cohortium.attendance;

import java.util.List;
import org.cohortium.shared.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What came of marks that were sent.
 *
 * @param set how many were set, taken back, or were so already
 * @param repeated whether the request had been taken before; nothing was set then
 * @param conflicts marks not set because somebody was quicker
 * @param refusal why none was set; null where a rule said no to nothing
 */
public record MarksTaken(
        int set,
        boolean repeated,
        List<Conflict> conflicts,
        @Nullable Refusal refusal) {
    /**
     * A mark that was not set.
     *
     * @param theirs the mark that stands there now, null for none
     * @param minutes of that, where they are known
     * @param note of that, if there is one
     * @param ours the mark that was sent, null for taking one back
     */
    public record Conflict(
            long enrolmentId,
            String name,
            @Nullable Mark theirs,
            @Nullable Integer minutes,
            @Nullable String note,
            @Nullable Mark ours) {
        static Conflict with(RegisterRow row, @Nullable Mark ours) {
            return new Conflict(row.enrolmentId(), row.name(), row.mark(), row.minutes(), row.note(), ours);
        }
    }

    public MarksTaken {
        conflicts = List.copyOf(conflicts);
    }

    static MarksTaken refused(Refusal refusal) {
        return new MarksTaken(0, false, List.of(), refusal);
    }

    static MarksTaken before() {
        return new MarksTaken(0, true, List.of(), null);
    }
}
