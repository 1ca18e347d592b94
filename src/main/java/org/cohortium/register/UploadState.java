package org.cohortium.register;

/** How far a register workbook that came back has come. */
public enum UploadState {
    /** Nothing of it is in. */
    LOOKED_AT,
    APPLIED,
    UNDONE
}
