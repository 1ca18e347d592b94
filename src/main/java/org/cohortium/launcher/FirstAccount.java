package org.cohortium.launcher;

import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.cohortium.identity.PasswordHash;

/** Gives a database that nobody can sign in to its first administrator, whose password is said once and kept nowhere. */
final class FirstAccount {
    private static final String USERNAME = "admin";
    /** Without what is taken for one another when it is read out or copied by hand. */
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

    private static final int GROUPS = 4;
    private static final int GROUP = 5;

    private FirstAccount() {}

    /** Does nothing where there is any account. @throws CannotStart if the database refuses it */
    static void make(DatabaseAccess database, Consumer<String> say) {
        String password = password(new SecureRandom());
        try (Connection connection = database.asOwner().getConnection()) {
            connection.setAutoCommit(false);
            if (made(connection, PasswordHash.of(password))) {
                connection.commit();
                say.accept("Nobody has an account yet, so there is a first administrator now. Sign in as \"" + USERNAME
                        + "\" with the password " + password
                        + " and change it on the account page. It is said this once and kept nowhere.");
            }
        } catch (SQLException failed) {
            throw new CannotStart("The first account could not be made: " + failed.getMessage(), failed);
        }
    }

    /** Two that start at once wait for each other, and the second finds the first's account. */
    private static boolean made(Connection connection, PasswordHash password) throws SQLException {
        try (Statement lock = connection.createStatement()) {
            lock.execute("lock table app_user in share row exclusive mode");
        }
        try (PreparedStatement insert = connection.prepareStatement("""
                with made as (
                    insert into app_user (username, password_hash, display_name)
                    select ?, ?, 'Administrator' where not exists (select from app_user)
                    returning id)
                insert into role_assignment (user_id, role) select id, 'ADMIN' from made returning user_id""")) {
            insert.setString(1, USERNAME);
            insert.setString(2, password.text());
            try (ResultSet made = insert.executeQuery()) {
                return made.next();
            }
        }
    }

    private static String password(SecureRandom random) {
        return IntStream.range(0, GROUPS)
                .mapToObj(group -> random.ints(GROUP, 0, LETTERS.length())
                        .mapToObj(at -> LETTERS.substring(at, at + 1))
                        .collect(Collectors.joining()))
                .collect(Collectors.joining("-"));
    }
}
