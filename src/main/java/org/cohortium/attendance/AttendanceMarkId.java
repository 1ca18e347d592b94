package org.cohortium.attendance;

import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A session and an enrolment: at most one mark for both. */
public final class AttendanceMarkId implements Serializable {
    private static final long serialVersionUID = 1L;

    private long sessionId;
    private long enrolmentId;

    /** For the persistence provider. */
    public AttendanceMarkId() {}

    public AttendanceMarkId(long sessionId, long enrolmentId) {
        this.sessionId = sessionId;
        this.enrolmentId = enrolmentId;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof AttendanceMarkId that && sessionId == that.sessionId && enrolmentId == that.enrolmentId;
    }

    @Override
    public int hashCode() {
        return Objects.hash(sessionId, enrolmentId);
    }
}
