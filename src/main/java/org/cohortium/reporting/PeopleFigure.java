package org.cohortium.reporting;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A count of persons as a published workbook tells it.
 *
 * @param file the workbook
 * @param measure key in the catalogue
 * @param value null where it is withheld to protect few people
 */
public record PeopleFigure(
        UUID file, String measure, @Nullable Long value) {}
