package org.cohortium.assessment.marking;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What a marker gives for a criterion. @param points null while undecided. @param comment empty for none */
public record CriterionMark(@Nullable BigDecimal points, String comment) {}
