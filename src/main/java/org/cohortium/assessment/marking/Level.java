package org.cohortium.assessment.marking;

import java.math.BigDecimal;

/** A level of a criterion. @param title in the reader's language */
public record Level(BigDecimal points, String title) {}
