package org.cohortium.attendance.sheet;

/** A scanned sheet as it was handed in. */
public record EvidenceFile(String fileName, String mediaType, byte[] content) {}
