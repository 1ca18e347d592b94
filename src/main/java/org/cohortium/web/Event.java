package org.cohortium.web;

/**
 * One line of a history, for {@code c:history}.
 *
 * @param what a sentence in the reader's words
 * @param when when, by whom and why, as written for the reader
 */
public record Event(String what, String when) {}
