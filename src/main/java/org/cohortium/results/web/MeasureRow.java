package org.cohortium.results.web;

/** A measure in the list of them, in the reader's words. */
public record MeasureRow(String key, String name, String formula, String unit) {}
