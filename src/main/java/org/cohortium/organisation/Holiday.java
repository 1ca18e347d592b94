package org.cohortium.organisation;

import java.time.LocalDate;

/** A day on which a country or an organisation does not work. @param name as people there call it */
public record Holiday(LocalDate on, String name) {}
