package org.cohortium.reporting;

/** What leads the eye down a column. */
public sealed interface EmphasisDefinition {
    EmphasisDefinition NONE = new None();
    EmphasisDefinition DATA_BAR = new DataBar();

    /** Nothing. */
    record None() implements EmphasisDefinition {}

    /** A bar as long as the value. */
    record DataBar() implements EmphasisDefinition {}

    /** An icon beside a word: which codes are good, middling and bad. */
    record Icons(String good, String middle, String bad) implements EmphasisDefinition {}
}
