package org.cohortium.intake;

import org.jspecify.annotations.Nullable;

/**
 * A file handed in.
 *
 * @param fileName as the uploader's machine calls it; any folders in front of it are dropped
 * @param dryRun whether its good rows wait for somebody to apply them
 * @param choices what its columns are said to be, or null to go by what is recognised
 */
public record NewUpload(
        String fileName,
        UploadSource source,
        boolean dryRun,
        @Nullable ColumnChoices choices) {
    private static final int LONGEST_NAME = 200;

    public NewUpload {
        String bare = fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1);
        String plain = bare.replaceAll("\\p{Cntrl}", "").strip();
        fileName = plain.isEmpty() ? "file" : plain.substring(0, Math.min(LONGEST_NAME, plain.length()));
    }
}
