package org.cohortium.reporting;

/** Whom a report is for, and with it how many workbooks a run makes. */
public enum Audience {
    /** One workbook an organisation; may name persons. */
    MINISTRY,
    /** One workbook a grant; never names a person. */
    DONOR
}
