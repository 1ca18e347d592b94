package org.cohortium.launcher;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.cohortium.identity.OneTimePassword;
import org.cohortium.identity.PasswordHash;

/**
 * Lets the first person in: the account {@code admin}, made in a database that has no account, with a one-time password.
 * The password is told to whoever typed the command, and kept nowhere.
 */
public final class FirstAdministrator {
    /** The lock of loading demo data as well: of all who find the database empty, one goes on. */
    private static final String ONE_AT_A_TIME = "select pg_advisory_xact_lock(" + 0xC0407 + ")";

    private static final String ANY_ACCOUNT = "select where exists (select from app_user)";

    private static final String MAKE = """
            with added as (
                insert into app_user (username, display_name, password_hash, password_once)
                values ('admin', 'Administrator', ?, true) returning id, username),
            role as (insert into role_assignment (user_id, role) select id, 'ADMIN' from added)
            insert into audit_event (action, subject_type, subject_id) select 'user.added', 'user', username from added""";

    /** Only as long as nobody could have come in who administers. */
    private static final String RENEW = """
            with renewed as (
                update app_user set password_hash = ?, version = version + 1
                where username = 'admin' and password_once and not demo and not exists (
                    select from app_user other join role_assignment r on r.user_id = other.id
                    where r.role = 'ADMIN' and other.username <> 'admin' and not other.demo and other.disabled_at is null)
                returning username)
            insert into audit_event (action, subject_type, subject_id)
            select 'user.passwordGiven', 'user', username from renewed""";

    private final Connection owner;

    private FirstAdministrator(Connection owner) {
        this.owner = owner;
    }

    /** Makes the account if there is none at all. @return its one-time password; empty if there are accounts */
    public static Optional<String> makeIn(DataSource owner) {
        return in(owner, false);
    }

    /**
     * Makes the account if there is none at all, or gives it another one-time password if nobody has used the first.
     *
     * @return the password; empty if somebody may be in already
     */
    public static Optional<String> makeOrRenewIn(DataSource owner) {
        return in(owner, true);
    }

    /** What whoever typed the command is told, this once. */
    static List<String> told(String password) {
        return List.of(
                "",
                "The first administrator. The password is shown this once, and changed at the first sign-in:",
                "  user      admin",
                "  password  " + password,
                "");
    }

    private static Optional<String> in(DataSource source, boolean renewing) {
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            var made = new FirstAdministrator(connection).make(renewing);
            connection.commit();
            return made;
        } catch (SQLException refused) {
            throw new CannotStart("The first administrator could not be added: " + refused.getMessage(), refused);
        }
    }

    private Optional<String> make(boolean renewing) throws SQLException {
        boolean someone;
        try (var statement = owner.createStatement()) {
            statement.execute(ONE_AT_A_TIME);
            statement.execute("set local cohortium.actor = 'system'");
            someone = statement.executeQuery(ANY_ACCOUNT).next();
        }
        return someone && !renewing ? Optional.empty() : written(someone ? RENEW : MAKE);
    }

    private Optional<String> written(String sql) throws SQLException {
        String password = OneTimePassword.make();
        try (var statement = owner.prepareStatement(sql)) {
            statement.setString(1, PasswordHash.of(password).text());
            return statement.executeUpdate() == 1 ? Optional.of(password) : Optional.empty();
        }
    }
}
