package org.cohortium.reporting;

/** Why a figure of an earlier release would be another today. In the order in which the causes are told apart. */
public enum Cause {
    /** Nothing that is known explains it: what was sent does not follow from the facts it was made of. */
    UNEXPLAINED,
    /** Somebody was erased: who they were counts as unknown. */
    ERASURE,
    /** The measure's formula, or the indicator, is another. */
    DEFINITION,
    /** The grant pays for other cohorts. */
    ALLOCATION,
    /** Two records turned out to be one person. */
    MERGE,
    /** A country's group is another. */
    RECLASSIFICATION,
    /** Attendance came in after the release. */
    LATE_ATTENDANCE,
    /** Registrations, scores or outcomes came in after the release. */
    LATE_ENTRY,
    /** What was recorded was wrong, and was corrected. */
    CORRECTION,
    /** Expenditure or exchange rates came in, or were corrected. */
    EXPENDITURE
}
