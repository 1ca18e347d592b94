package org.cohortium.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.cohortium.identity.PasswordHash;
import org.cohortium.it.TestDatabase;
import org.junit.jupiter.api.Test;

class FirstAdministratorIT {
    private final DatabaseAccess database = TestDatabase.fresh();

    @Test
    void isMadeOnceHoweverManyStartTogether() throws Exception {
        Callable<Optional<String>> start = () -> FirstAdministrator.makeIn(database.asOwner());
        var threads = Executors.newFixedThreadPool(4);
        List<String> told = new ArrayList<>();
        for (Future<Optional<String>> one : threads.invokeAll(List.of(start, start, start, start))) {
            one.get().ifPresent(told::add);
        }
        threads.shutdown();

        assertThat(told).hasSize(1);
        assertThat(texts("select username || ' ' || role || ' ' || password_once from app_user u"
                        + " join role_assignment r on r.user_id = u.id"))
                .containsExactly("admin ADMIN true");
        assertThat(stored().matches(told.get(0))).isTrue();
        assertThat(texts("select actor || ' ' || action || ' ' || subject_id from audit_event"))
                .containsExactly("system user.added admin");
    }

    @Test
    void isGivenAnotherPasswordOnlyUntilTheFirstIsChanged() throws SQLException {
        String first = FirstAdministrator.makeOrRenewIn(database.asOwner()).orElseThrow();
        String second = FirstAdministrator.makeOrRenewIn(database.asOwner()).orElseThrow();
        assertThat(second).isNotEqualTo(first);
        assertThat(stored().matches(second)).isTrue();

        change("update app_user set password_once = false");
        assertThat(FirstAdministrator.makeOrRenewIn(database.asOwner())).isEmpty();
        assertThat(stored().matches(second)).isTrue();
    }

    @Test
    void isNotMadeWhereThereIsAnyAccount() throws SQLException {
        change("insert into app_user (username, display_name) values ('somebody', 'Somebody')");
        assertThat(FirstAdministrator.makeIn(database.asOwner())).isEmpty();
        assertThat(FirstAdministrator.makeOrRenewIn(database.asOwner())).isEmpty();
        assertThat(texts("select username from app_user")).containsExactly("somebody");
    }

    private PasswordHash stored() throws SQLException {
        return PasswordHash.parse(texts("select password_hash from app_user where username = 'admin'")
                .get(0));
    }

    private void change(String sql) throws SQLException {
        try (var connection = database.asOwner().getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    private List<String> texts(String sql) throws SQLException {
        List<String> texts = new ArrayList<>();
        try (var connection = database.asOwner().getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
        }
        return texts;
    }
}
