package org.cohortium.reporting;

import java.util.Arrays;
import java.util.Optional;

/** What a query of a report may ask for, as {@code :name}. A run gives every one of them, some as null. */
public enum QueryParameter {
    /** Id of the run. */
    RUN("run", "uuid"),
    /** Number of the recipient in the run. */
    RECIPIENT("recipient", "integer"),
    /** Instant whose state of knowledge the run shows. */
    AS_OF("asOf", "timestamptz"),
    /** First day of the period. */
    FROM("from", "date"),
    /** Last day of the period. */
    TO("to", "date"),
    /** Id of the recipient's organisation; null for none. */
    ORGANISATION("organisation", "bigint"),
    /** Id of the recipient's grant; null for none. */
    GRANT("grant", "bigint"),
    /** BCP 47 tag of the workbook's language. */
    LANGUAGE("language", "text"),
    /** Id of the run's facts. */
    SNAPSHOT("snapshot", "bigint"),
    /** Number of the grant's release; null of a draft, and for a ministry. */
    RELEASE("release", "integer");

    private final String word;
    private final String type;

    QueryParameter(String word, String type) {
        this.word = word;
        this.type = type;
    }

    /** As queries write it, without the colon. */
    public String word() {
        return word;
    }

    /** PostgreSQL's name of its type. */
    String type() {
        return type;
    }

    static Optional<QueryParameter> of(String word) {
        return Arrays.stream(values()).filter(known -> known.word.equals(word)).findFirst();
    }
}
