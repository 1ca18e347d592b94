package org.cohortium.intake;

/**
 * How far an upload has come, for work that goes on without a reader.
 *
 * @param uploadedBy user id
 */
public record UploadStage(long uploadedBy, UploadState state) {}
