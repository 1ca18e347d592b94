package org.cohortium.attendance.sheet;

import java.time.Instant;
import java.util.UUID;

/**
 * A scanned sheet kept with its session.
 *
 * @param bytes how large the file is
 * @param by name of who handed it in
 */
public record EvidenceView(UUID id, String fileName, String mediaType, int bytes, String by, Instant at) {}
