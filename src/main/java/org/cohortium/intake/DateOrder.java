package org.cohortium.intake;

/** Which of day and month comes first in a column's dates written in figures. */
public enum DateOrder {
    DAY_FIRST,
    MONTH_FIRST
}
