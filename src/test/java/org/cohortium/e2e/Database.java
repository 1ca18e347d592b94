package org.cohortium.e2e;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Asks a server's database as its owner. */
public final class Database {
    private final TestServer server;

    public Database(TestServer server) {
        this.server = server;
    }

    /** The first column of every row, those that are null left out. */
    public List<String> texts(String sql) {
        try (Connection connection = server.database().asOwner().getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> texts = new ArrayList<>();
            while (rows.next()) {
                String text = rows.getString(1);
                if (text != null) {
                    texts.add(text);
                }
            }
            return texts;
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** Changes what a test cannot wait for, such as the time. @return rows changed */
    int change(String sql) {
        try (Connection connection = server.database().asOwner().getConnection();
                Statement statement = connection.createStatement()) {
            return statement.executeUpdate(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }
}
