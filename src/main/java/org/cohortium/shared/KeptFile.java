package org.cohortium.shared;

/** A file as it was handed in. */
public record KeptFile(String fileName, String mediaType, byte[] content) {}
