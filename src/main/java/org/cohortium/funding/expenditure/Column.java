package org.cohortium.funding.expenditure;

/** What a column of a list of expenditure holds. */
public enum Column {
    DATE("on", true),
    CATEGORY("category", true),
    AMOUNT("amount", true),
    REFERENCE("reference", true),
    CURRENCY("currency", false),
    COHORT("cohort", false),
    ELIGIBLE("eligible", false);

    private final String field;
    private final boolean needed;

    Column(String field, boolean needed) {
        this.field = field;
        this.needed = needed;
    }

    /** As the interface names it. */
    String field() {
        return field;
    }

    boolean isNeeded() {
        return needed;
    }
}
