package org.cohortium.reporting.release;

/**
 * Something to be looked at before a release.
 *
 * @param key which: texts {@code release.ready.<key>} with {@code n}
 * @param n how many there are
 * @param blocks whether nothing is released as long as it stands
 */
public record ReadyItem(String key, int n, boolean blocks) {}
