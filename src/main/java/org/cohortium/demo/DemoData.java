package org.cohortium.demo;

import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.cohortium.identity.PasswordHash;

/** Fills an empty database with demo data, all of it or nothing, in one transaction of the schema's owner. */
public final class DemoData {
    /** The seed of the data that is shown to visitors and described in the documents. */
    public static final long SEED = 20_261_122;

    /** The password of every demo account. */
    public static final String PASSWORD = "cohortium-demo";

    private DemoData() {}

    /**
     * Loads the data, or leaves a database alone that holds organisations, people or accounts already.
     *
     * @param owner connects as the owner of the schema, with its search path
     * @param today the day the data is made for: sessions, deadlines and history lie around it
     * @return rows by table, or that there was nothing to do; either can be said in a sentence
     * @throws DemoFault if the database refuses; nothing is kept then
     */
    public static DemoLoad load(DataSource owner, DemoSize size, long seed, LocalDate today) {
        long started = System.nanoTime();
        try (var connection = owner.getConnection()) {
            connection.setAutoCommit(false);
            var database = new OwnerConnection(connection);
            boolean filled = database.isFilled();
            var counts = filled ? Map.<String, Long>of() : fill(database, size, seed, today);
            connection.commit();
            if (!filled) {
                connection.setAutoCommit(true);
                database.run((size == DemoSize.DEMO ? "analyze " : "vacuum (analyze) ")
                        + String.join(", ", counts.keySet()));
            }
            return new DemoLoad(filled, counts, Duration.ofNanos(System.nanoTime() - started));
        } catch (SQLException refused) {
            throw new DemoFault("demo data could not be loaded", refused);
        }
    }

    /** Accounts that can sign in, in the order in which they are listed. */
    public static List<DemoAccount> accounts() {
        return Tsv.read("accounts.tsv").stream()
                .filter(line -> line.yes("demo"))
                .map(line -> new DemoAccount(line.text("username"), PASSWORD, line.text("role")))
                .toList();
    }

    private static Map<String, Long> fill(OwnerConnection database, DemoSize size, long seed, LocalDate today)
            throws SQLException {
        var content = new DemoContent(size, seed, today);
        var aside = size == DemoSize.DEMO ? ConstraintsAside.none() : ConstraintsAside.take(database);
        var counts = copy(database, content);
        content.publish(database);
        aside.putBack(database);
        database.completeCertificates(seed);
        database.advanceSequences();
        return counts;
    }

    private static Map<String, Long> copy(OwnerConnection database, DemoContent content) throws SQLException {
        try (var sink = database.sink()) {
            content.write(sink, PasswordHash.of(PASSWORD).text());
            return sink.finish();
        }
    }
}
