package org.cohortium.reporting;

/** What stands below a column in the row of totals. */
public sealed interface TotalDefinition {
    TotalDefinition NONE = new None();
    TotalDefinition SUM = new Sum();
    TotalDefinition LABEL = new Label();

    /** Nothing. */
    record None() implements TotalDefinition {}

    /** A live sum, or a mark where one of the cells is masked. */
    record Sum() implements TotalDefinition {}

    /** The word for "total". */
    record Label() implements TotalDefinition {}

    /**
     * A value that is no sum, such as persons counted once.
     *
     * @param column of the query, the same in each row
     */
    record Fixed(String column) implements TotalDefinition {}
}
