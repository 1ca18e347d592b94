package org.cohortium.spreadsheet.archive;

/** Thrown if an archive or one of its parts would need Zip64, which not every reader takes: 4 GiB and more. */
public final class ArchiveTooLarge extends RuntimeException {
    private static final long serialVersionUID = 1;

    ArchiveTooLarge(String what) {
        super(what + " would have 4 GiB or more");
    }
}
