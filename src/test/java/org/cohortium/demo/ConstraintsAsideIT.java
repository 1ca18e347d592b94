package org.cohortium.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import org.cohortium.it.TestDatabase;
import org.junit.jupiter.api.Test;

class ConstraintsAsideIT {
    private static final String CONSTRAINTS = """
            select conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid) from pg_constraint
            where connamespace in ('cohortium'::regnamespace, 'history'::regnamespace) order by 1""";
    private static final String INDEXES = """
            select pg_get_indexdef(indexrelid) from pg_index join pg_class on pg_class.oid = indexrelid
            where relnamespace in ('cohortium'::regnamespace, 'history'::regnamespace) order by 1""";

    @Test
    void putsBackEveryConstraintAndIndexAsItWas() throws SQLException {
        try (var connection = TestDatabase.fresh().asOwner().getConnection()) {
            connection.setAutoCommit(false);
            var database = new OwnerConnection(connection);
            var before = definitions(database);

            var aside = ConstraintsAside.take(database);
            assertThat(definitions(database)).hasSizeLessThan(before.size() - 40);
            aside.putBack(database);

            assertThat(definitions(database)).isEqualTo(before);
        }
    }

    private static List<String> definitions(OwnerConnection database) throws SQLException {
        var definitions = database.texts(CONSTRAINTS);
        definitions.addAll(database.texts(INDEXES));
        return definitions;
    }
}
