package org.cohortium.register;

import java.math.BigDecimal;

/** An assessment of the register. @param attempts the most anybody has made, at least 1 */
public record RegisterAssessment(long id, String title, BigDecimal maxPoints, int attempts) {}
