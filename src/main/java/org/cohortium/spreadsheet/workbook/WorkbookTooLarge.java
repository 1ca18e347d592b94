package org.cohortium.spreadsheet.workbook;

/** Thrown if what is to be written does not fit the format: parts and files of up to 4 GiB. */
public final class WorkbookTooLarge extends RuntimeException {
    private static final long serialVersionUID = 1;

    WorkbookTooLarge(String message) {
        super(message);
    }
}
