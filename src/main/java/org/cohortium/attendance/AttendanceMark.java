package org.cohortium.attendance;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/** How one person attended one session. */
@Entity
@IdClass(AttendanceMarkId.class)
@Table(name = "attendance_mark")
public class AttendanceMark {
    @Id
    @Column(name = "session_id")
    private long sessionId;

    @Id
    @Column(name = "enrolment_id")
    private long enrolmentId;

    @Enumerated(EnumType.STRING)
    private Mark mark;

    private @Nullable Integer minutes;

    @Enumerated(EnumType.STRING)
    private MarkSource source = MarkSource.REGISTER;

    private @Nullable String note;

    @Version
    private int version;

    @SuppressWarnings("NullAway") // for the persistence provider
    protected AttendanceMark() {}

    /** Puts another mark in the place of this one; the earlier one is kept in the history. */
    void remark(Marking marking, MarkSource from) {
        mark = marking.mark();
        minutes = marking.minutes();
        note = marking.note();
        source = from;
    }

    long enrolmentId() {
        return enrolmentId;
    }
}
