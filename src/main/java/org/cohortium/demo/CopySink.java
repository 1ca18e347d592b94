package org.cohortium.demo;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Rows into PostgreSQL, block by block in the order in which they come, in the transaction of one connection. */
final class CopySink implements RowSink, AutoCloseable {
    private final CopyThread thread;
    private final String transaction;
    private final List<Opened> opened = new ArrayList<>();

    CopySink(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var answer = statement.executeQuery("select pg_current_xact_id()")) {
            answer.next();
            this.transaction = answer.getString(1);
        }
        this.thread = CopyThread.start(connection);
    }

    @Override
    public RowWriter open(String table, String columns) {
        var copy = "copy " + table + " (" + columns + ") from stdin";
        var writer = new RowWriter((block, length) -> thread.send(copy, Arrays.copyOf(block, length)));
        opened.add(new Opened(table, writer));
        return writer;
    }

    @Override
    public String transaction() {
        return transaction;
    }

    /** Waits until all rows are in the database, and counts them by table. */
    Map<String, Long> finish() {
        thread.finish();
        return opened.stream()
                .collect(Collectors.groupingBy(
                        Opened::table,
                        Collectors.summingLong(each -> each.writer().rows())));
    }

    @Override
    public void close() {
        thread.close();
    }

    private record Opened(String table, RowWriter writer) {}
}
