package org.cohortium.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cohortium.database.Like;
import org.cohortium.database.Listing;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/** Who may sign in, as what, and when they last did. For administrators. */
@ApplicationScoped
public class AccountFigures {
    private static final String ROWS = """
            with u as (select u.* from app_user u where %1$s order by %2$s offset :offset limit :limit)
            select u.id, u.username, u.display_name, u.language, u.time_zone, u.demo,
                   case when u.disabled_at is not null then 'LOCKED' when u.password_hash is null then 'NO_PASSWORD'
                        when u.password_once then 'FIRST_SIGN_IN' else 'OPEN' end as state,
                   (select a.at from audit_event a
                    where a.subject_type = 'user' and a.subject_id = u.username and a.action = 'user.signedIn'
                    order by a.id desc limit 1) as last_signed_in,
                   u.person_id, p.name as person_name, p.email as person_email
            from u left join person p on p.id = u.person_id
            order by %2$s""";

    private static final String ROLES = """
            select r.user_id, r.role, o.code as organisation,
                   coalesce(o.translations -> :language ->> 'name', o.name) as organisation_name
            from role_assignment r left join organisation o on o.id = r.organisation_id
            where r.user_id = any(:users) order by r.id""";

    private static final String BY_NAME = "lower(u.display_name), u.id";
    private static final String BY_USERNAME = "u.username";

    private final Jdbi database;
    private final CurrentUser user;

    @Inject
    AccountFigures(Jdbi database, CurrentUser user) {
        this.database = database;
        this.user = user;
    }

    private record Held(
            long userId,
            Role role,
            @Nullable String organisation,
            @Nullable String organisationName) {}

    /** How many there are, counted up to {@link Listing#COUNTED} and one more. */
    public int count(AccountQuery query) {
        user.require(Role.ADMIN);
        String sql = "select count(*) from (select 1 from app_user u where " + where(query) + " limit "
                + (Listing.COUNTED + 1) + ") counted";
        return database.withHandle(handle ->
                bind(handle.createQuery(sql), query).mapTo(Integer.class).one());
    }

    /** One page by name. @param language of the organisations' names */
    public List<AccountView> rows(AccountQuery query, String language, int offset, int limit) {
        user.require(Role.ADMIN);
        return views(ROWS.formatted(where(query), BY_NAME), query, "", language, offset, limit);
    }

    /** Those after a username, by username. @param username null to begin with the first */
    public List<AccountView> after(@Nullable String username, AccountQuery query, String language, int limit) {
        user.require(Role.ADMIN);
        String where = where(query) + " and u.username > :username";
        return views(ROWS.formatted(where, BY_USERNAME), query, username == null ? "" : username, language, 0, limit);
    }

    /** Empty if there is no such account. */
    public Optional<AccountView> find(String username, String language) {
        user.require(Role.ADMIN);
        String sql = ROWS.formatted("u.username = :username", BY_USERNAME);
        return views(sql, AccountQuery.ALL, username.strip().toLowerCase(Locale.ROOT), language, 0, 1).stream()
                .findFirst();
    }

    private List<AccountView> views(
            String sql, AccountQuery query, String username, String language, int offset, int limit) {
        return database.withHandle(handle -> {
            List<AccountFacts> rows = bind(handle.createQuery(sql), query)
                    .bind("username", username)
                    .bind("offset", offset)
                    .bind("limit", limit)
                    .map(ConstructorMapper.of(AccountFacts.class))
                    .list();
            Map<Long, List<RoleView>> roles = roles(handle, rows, language);
            return rows.stream()
                    .map(row -> new AccountView(row, roles.getOrDefault(row.id(), List.of())))
                    .toList();
        });
    }

    private static Map<Long, List<RoleView>> roles(Handle handle, List<AccountFacts> of, String language) {
        return handle
                .createQuery(ROLES)
                .bind("language", language)
                .bindArray(
                        "users", Long.class, of.stream().map(AccountFacts::id).toList())
                .map((row, context) -> new Held(
                        row.getLong("user_id"),
                        Role.valueOf(row.getString("role")),
                        row.getString("organisation"),
                        row.getString("organisation_name")))
                .stream()
                .collect(Collectors.groupingBy(
                        Held::userId,
                        Collectors.mapping(
                                held -> new RoleView(held.role(), held.organisation(), held.organisationName()),
                                Collectors.toList())));
    }

    private static String where(AccountQuery query) {
        return "true"
                + (query.text() == null
                        ? ""
                        : " and lower(u.username || ' ' || u.display_name) like '%' || lower(:text) || '%'")
                + (query.roles().isEmpty()
                        ? ""
                        : " and exists (select from role_assignment r where r.user_id = u.id and r.role = any(:roles))")
                + (query.locked() ? " and u.disabled_at is not null" : "");
    }

    private static Query bind(Query sql, AccountQuery query) {
        return sql.bind("text", Like.literal(query.text()))
                .bindArray(
                        "roles",
                        String.class,
                        query.roles().stream().map(Enum::name).toList());
    }
}
