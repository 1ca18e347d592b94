package org.cohortium.results.update;

import java.time.Instant;
import java.util.UUID;

/**
 * A file that shows where a value entered by hand comes from.
 *
 * @param indicator id of the value's indicator
 * @param bytes how large the file is
 * @param by name of who handed it in
 */
public record ValueEvidence(
        UUID id, long indicator, String fileName, String mediaType, int bytes, String by, Instant at) {}
