package org.cohortium.cohort;

import java.util.Optional;

/** Orders a list of cohorts can stand in; each ends in the code, so that it is the same every time. */
public enum CohortOrder {
    STARTS_LAST_FIRST("c.starts_on desc, c.code"),
    STARTS_FIRST_FIRST("c.starts_on, c.code"),
    CODE("c.code"),
    CODE_BACKWARDS("c.code desc"),
    STATE("array_position(array['RUNNING', 'ASSESSING', 'ENROLLING', 'PLANNED', 'CLOSED', 'CANCELLED'], c.state),"
            + " c.starts_on, c.code"),
    STATE_BACKWARDS(
            "array_position(array['RUNNING', 'ASSESSING', 'ENROLLING', 'PLANNED', 'CLOSED', 'CANCELLED'], c.state) desc,"
                    + " c.starts_on, c.code");

    private final String sql;

    CohortOrder(String sql) {
        this.sql = sql;
    }

    /** The order by a property of {@link CohortRow}: {@code code}, {@code state} or {@code startsOn}; no other. */
    public static Optional<CohortOrder> by(String property, boolean descending) {
        return Optional.ofNullable(
                switch (property) {
                    case "code" -> descending ? CODE_BACKWARDS : CODE;
                    case "state" -> descending ? STATE_BACKWARDS : STATE;
                    case "startsOn" -> descending ? STARTS_LAST_FIRST : STARTS_FIRST_FIRST;
                    default -> null;
                });
    }

    String sql() {
        return sql;
    }
}
