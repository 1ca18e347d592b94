package org.cohortium.register;

/**
 * A cell as it came back.
 *
 * @param cell as people write it: B7
 * @param text as entered
 * @param ours the value, empty for an empty cell
 */
record FilledCell(Place place, String sheet, String cell, String text, String ours) {}
