package org.cohortium.demo;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/** Sends blocks of rows to PostgreSQL while the next ones are made. At most eight wait, so memory stays bounded. */
final class CopyThread implements AutoCloseable {
    private static final int WAITING = 8;
    private static final Block LAST = new Block("", new byte[0]);

    private final BlockingQueue<Block> queue = new ArrayBlockingQueue<>(WAITING);
    private final PGConnection connection;
    private final Thread thread = new Thread(this::run, "demo-data-copy");
    private volatile @Nullable Exception failure;

    private CopyThread(PGConnection connection) {
        this.connection = connection;
    }

    /** From here to {@link #finish} the connection belongs to the thread. */
    static CopyThread start(Connection connection) throws SQLException {
        var copying = new CopyThread(connection.unwrap(PGConnection.class));
        copying.thread.setDaemon(true);
        copying.thread.start();
        return copying;
    }

    /** @throws DemoFault if the database refused an earlier block */
    void send(String copy, byte[] rows) {
        put(new Block(copy, rows));
    }

    /** @throws DemoFault if the database refused a block */
    void finish() {
        put(LAST);
        join();
        failIfRefused();
    }

    /** Drops what is not sent yet; returns when the connection is free again. */
    @Override
    public void close() {
        thread.interrupt();
        join();
    }

    private void put(Block block) {
        try {
            do {
                failIfRefused();
            } while (!queue.offer(block, 1, TimeUnit.SECONDS));
        } catch (InterruptedException stopped) {
            throw interrupted(stopped);
        }
    }

    private void run() {
        try {
            for (var block = queue.take(); block != LAST; block = queue.take()) {
                connection.getCopyAPI().copyIn(block.copy, new ByteArrayInputStream(block.rows), 1 << 16);
            }
        } catch (SQLException | IOException | InterruptedException ended) {
            failure = ended;
        }
    }

    private void join() {
        try {
            thread.join();
        } catch (InterruptedException stopped) {
            throw interrupted(stopped);
        }
    }

    private void failIfRefused() {
        var refused = failure;
        if (refused != null) {
            throw new DemoFault("rows were refused: " + refused.getMessage(), refused);
        }
    }

    private static DemoFault interrupted(InterruptedException stopped) {
        Thread.currentThread().interrupt();
        return new DemoFault("loading demo data was interrupted", stopped);
    }

    private record Block(String copy, byte[] rows) {}
}
