package org.cohortium.results;

import java.math.BigDecimal;

/** How much there is of each quantity in one set of people and one window. */
public interface Amounts {
    BigDecimal of(Quantity quantity);
}
