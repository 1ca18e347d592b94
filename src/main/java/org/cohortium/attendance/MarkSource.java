package org.cohortium.attendance;

/** Where a mark comes from. */
public enum MarkSource {
    REGISTER,
    SELF_CHECK_IN,
    MEETING_REPORT,
    SIGN_IN_SHEET,
    WORKBOOK,
    IMPORT
}
