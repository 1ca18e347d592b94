package org.cohortium.cohort;

/** Orders a list of cohorts can stand in; each ends in the code, so that it is the same every time. */
public enum CohortOrder {
    STARTS_LAST_FIRST("c.starts_on desc, c.code"),
    STARTS_FIRST_FIRST("c.starts_on, c.code"),
    CODE("c.code"),
    CODE_BACKWARDS("c.code desc"),
    STATE(
            "array_position(array['RUNNING', 'ASSESSING', 'ENROLLING', 'PLANNED', 'CLOSED', 'CANCELLED'], c.state), c.code"),
    STATE_BACKWARDS(
            "array_position(array['RUNNING', 'ASSESSING', 'ENROLLING', 'PLANNED', 'CLOSED', 'CANCELLED'], c.state) desc, c.code");

    private final String sql;

    CohortOrder(String sql) {
        this.sql = sql;
    }

    String sql() {
        return sql;
    }
}
