package org.cohortium.launcher;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** The two roles and the database of a PostgreSQL cluster that is ours alone. Doing it again changes nothing. */
public final class Roles {
    public static final String OWNER = "cohortium_owner";
    public static final String APP = "cohortium_app";
    public static final String DATABASE = "cohortium";

    private final Connection superuser;

    private Roles(Connection superuser) {
        this.superuser = superuser;
    }

    /** @param superuser may create roles and databases in the cluster */
    public static void set(DataSource superuser, DatabaseAccess.Login owner, DatabaseAccess.Login app)
            throws SQLException {
        try (Connection connection = superuser.getConnection()) {
            Roles roles = new Roles(connection);
            roles.role(owner);
            roles.role(app);
            roles.database(owner.user());
        }
    }

    private void role(DatabaseAccess.Login login) throws SQLException {
        if (!exists("select from pg_roles where rolname = ?", login.user())) {
            execute("create role " + name(login.user()) + " login nosuperuser nocreatedb nocreaterole");
        }
        execute("alter role " + name(login.user()) + " password " + literal(login.password()));
    }

    private void database(String owner) throws SQLException {
        if (!exists("select from pg_database where datname = ?", DATABASE)) {
            execute("create database " + DATABASE + " owner " + name(owner));
        }
        execute("revoke all on database " + DATABASE + " from public");
        execute("grant connect on database " + DATABASE + " to " + name(APP));
        execute("alter database " + DATABASE + " set search_path = cohortium, history, public");
    }

    /** New password for the cluster's superuser. */
    static void setSuperuserPassword(DataSource superuser, String password) throws SQLException {
        try (Connection connection = superuser.getConnection()) {
            Roles roles = new Roles(connection);
            roles.execute("alter role postgres password " + roles.literal(password));
        }
    }

    private boolean exists(String query, String name) throws SQLException {
        try (PreparedStatement statement = superuser.prepareStatement(query)) {
            statement.setString(1, name);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = superuser.createStatement()) {
            statement.execute(sql);
        }
    }

    private String name(String text) throws SQLException {
        try (Statement statement = superuser.createStatement()) {
            return statement.enquoteIdentifier(text, true);
        }
    }

    private String literal(String text) throws SQLException {
        try (Statement statement = superuser.createStatement()) {
            return statement.enquoteLiteral(text);
        }
    }
}
