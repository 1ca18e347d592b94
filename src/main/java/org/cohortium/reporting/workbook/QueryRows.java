package org.cohortium.reporting.workbook;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jdbi.v3.core.result.ResultSetException;
import org.jdbi.v3.core.statement.Query;

/**
 * The rows of a report's query, asked for once: the first is looked at for what must be known before any is written, then
 * all are read in order, by portions.
 */
final class QueryRows {
    private static final int FETCH = 2_000;

    private final Query query;
    private final ResultSet rows;
    private final FirstRow first;
    private boolean more;

    private QueryRows(Query query, ResultSet rows) throws SQLException {
        this.query = query;
        this.rows = rows;
        this.more = rows.next();
        this.first = FirstRow.of(rows, more);
    }

    /** Open until they are read, or until the edition's handle is closed. */
    static QueryRows of(Edition edition, String file) {
        Query query = edition.query(file).setFetchSize(FETCH).attachToHandleForCleanup();
        return query.execute((statement, context) -> {
            PreparedStatement executed = statement.get();
            return new QueryRows(query, executed.getResultSet());
        });
    }

    FirstRow first() {
        return first;
    }

    /** Whether there is none, or none is left. */
    boolean isEmpty() {
        return !more;
    }

    void each(Reading reading) {
        try (query) {
            while (more) {
                reading.read(rows);
                more = rows.next();
            }
        } catch (SQLException e) {
            throw new ResultSetException("the rows of a report’s query cannot be read", e, query.getContext());
        }
    }

    /** Reads the row that a query stands at. */
    @FunctionalInterface
    interface Reading {
        void read(ResultSet row) throws SQLException;
    }
}
