package org.cohortium.intake;

/** How an upload came in. */
public enum UploadSource {
    PAGE,
    API,
    /** Dropped in the uploader's inbox folder. */
    FOLDER
}
