package org.cohortium.reporting;

import org.jspecify.annotations.Nullable;

/**
 * A count of persons as a published workbook tells it.
 *
 * @param measure key in the catalogue
 * @param value null where it is withheld to protect few people
 */
public record PeopleFigure(String measure, @Nullable Long value) {}
