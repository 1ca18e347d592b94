package org.cohortium.reporting;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/** Has the database plan a query and name its columns. */
final class QueryTrial {
    private static final String EXPLAIN = "explain (verbose, format json) ";

    /** Stands for a value the planner does not know: a condition on a null would let a table drop out of the plan. */
    private static final String UNKNOWN = "current_setting('reporting.unknown', true)";

    private final ReportDefinition report;
    private final QueryUse use;
    private final Findings findings;
    private final QueryText text;

    QueryTrial(ReportDefinition report, QueryUse use, Findings findings) {
        this.report = report;
        this.use = use;
        this.findings = findings;
        this.text = new QueryText(report.queries().getOrDefault(use.file(), ""));
    }

    /** @throws IllegalStateException if the database fails, rather than the query */
    void run(Connection connection) {
        String explain = EXPLAIN + text.with(parameter -> UNKNOWN);
        tell(explain, () -> judge(plan(connection, explain)));
        if (findings.none(use.file())) {
            String prepared = text.with(parameter -> "?");
            tell(prepared, () -> compare(connection, prepared));
        }
    }

    /** What the database has against a text is a problem at the line it names. */
    private void tell(String sent, Step step) {
        try {
            step.take();
        } catch (SQLException failed) {
            ServerErrorMessage said = failed instanceof PSQLException own ? own.getServerErrorMessage() : null;
            if (said == null) {
                throw new IllegalStateException("checking " + use.file() + " of " + report.id(), failed);
            }
            int line = said.getPosition() == 0 ? 1 : SqlToken.lineAt(sent, said.getPosition() - 1);
            findings.problemIn(use.file(), line, "sql.refused", "detail", String.valueOf(said.getMessage()));
        }
    }

    private static QueryPlan plan(Connection connection, String explain) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet plan = statement.executeQuery(explain)) {
            plan.next();
            return QueryPlan.of(plan.getString(1));
        }
    }

    private void judge(QueryPlan plan) {
        if (plan.writes()) {
            findings.problemIn(use.file(), 1, "sql.writes");
        }
        if (report.audience() == Audience.DONOR) {
            new DonorReadingPolicy(use.file(), text, findings).check(plan);
        }
    }

    private void compare(Connection connection, String prepared) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(prepared)) {
            ResultSetMetaData result = statement.getMetaData();
            if (result != null) {
                new ResultColumns(use.file(), text, findings, result).check(use);
            }
        }
    }

    /** Something asked of the database. */
    private interface Step {
        void take() throws SQLException;
    }
}
