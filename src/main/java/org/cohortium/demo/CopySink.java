package org.cohortium.demo;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** Rows into PostgreSQL over COPY, on one connection and in its transaction; counts them by table. */
final class CopySink implements RowSink {
    private final PGConnection connection;
    private final String transaction;
    private final Map<String, Long> counts = new LinkedHashMap<>();

    CopySink(Connection connection) throws SQLException {
        this.connection = connection.unwrap(PGConnection.class);
        try (var statement = connection.createStatement();
                var answer = statement.executeQuery("select pg_current_xact_id()")) {
            answer.next();
            this.transaction = answer.getString(1);
        }
    }

    @Override
    public void rows(String table, String columns, Consumer<RowWriter> rows) {
        try {
            var copy = connection.getCopyAPI().copyIn("copy " + table + " (" + columns + ") from stdin");
            var writer = new RowWriter((block, length) -> send(copy, block, length, table));
            rows.accept(writer);
            writer.flush();
            copy.endCopy();
            counts.merge(table, writer.rows(), Long::sum);
        } catch (SQLException refused) {
            throw new DemoFault("rows of " + table + " were refused", refused);
        }
    }

    @Override
    public String transaction() {
        return transaction;
    }

    Map<String, Long> counts() {
        return Map.copyOf(counts);
    }

    private static void send(CopyIn copy, byte[] block, int length, String table) {
        try {
            copy.writeToCopy(block, 0, length);
        } catch (SQLException lost) {
            throw new DemoFault("rows of " + table + " could not be sent", lost);
        }
    }
}
