package org.cohortium.register;

/**
 * A cell that was changed in the file and, since the file was given out, in the database as well.
 *
 * @param base what stood in it when the file was given out; theirs in the database now; ours in the file: as the file
 *     writes them
 */
public record Conflict(String sheet, String cell, String base, String theirs, String ours) {}
