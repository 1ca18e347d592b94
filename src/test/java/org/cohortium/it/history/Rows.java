package org.cohortium.it.history;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Statements as a test writes them. Values are bound in order; instants come back as the driver gives them. */
final class Rows {
    private Rows() {}

    static int run(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = bound(connection, sql, values)) {
            return statement.execute() ? 0 : statement.getUpdateCount();
        }
    }

    static int run(DataSource source, String sql, Object... values) throws SQLException {
        try (Connection connection = source.getConnection()) {
            return run(connection, sql, values);
        }
    }

    /** The first column of all rows. */
    static <T> List<T> column(DataSource source, Class<T> type, String sql, Object... values) throws SQLException {
        try (Connection connection = source.getConnection();
                PreparedStatement statement = bound(connection, sql, values);
                ResultSet rows = statement.executeQuery()) {
            List<T> found = new ArrayList<>();
            while (rows.next()) {
                found.add(rows.getObject(1, type));
            }
            return found;
        }
    }

    static OffsetDateTime now(DataSource source) throws SQLException {
        return column(source, OffsetDateTime.class, "select clock_timestamp()").get(0);
    }

    private static PreparedStatement bound(Connection connection, String sql, Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }
}
