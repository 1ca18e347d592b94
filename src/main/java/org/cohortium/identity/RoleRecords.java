package org.cohortium.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import org.cohortium.shared.Refusal;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jspecify.annotations.Nullable;

/** The roles that are held, and what they are held for. */
@ApplicationScoped
class RoleRecords {
    private static final String GIVE = """
            insert into role_assignment (user_id, role, organisation_id)
            values (:user, :role, (select id from organisation where code = :organisation)) on conflict do nothing""";

    private static final String TAKE = """
            delete from role_assignment where user_id = :user and role = :role
            and organisation_id is not distinct from (select id from organisation where code = :organisation)""";

    private final Jdbi database;

    @Inject
    RoleRecords(Jdbi database) {
        this.database = database;
    }

    /** The rule that says no to a role for anybody. @param person e-mail address, for participants */
    Optional<Refusal> refuses(RoleWish wish, @Nullable String person) {
        if (wish.role() == Role.PARTICIPANT) {
            return person == null
                    ? Optional.of(Refusal.of("accounts.person.missing"))
                    : person(person).isEmpty()
                            ? Optional.of(new Refusal("accounts.person.unknown", Map.of("email", person)))
                            : Optional.empty();
        }
        String code = wish.organisation();
        if (code == null) {
            return Optional.empty();
        }
        String kind = database.withHandle(handle -> handle.select("select kind from organisation where code = ?", code)
                .mapTo(String.class)
                .findOne()
                .orElse(null));
        if (kind == null) {
            return Optional.of(new Refusal("accounts.organisation.unknown", Map.of("code", code)));
        }
        return wish.fits(kind) ? Optional.empty() : Optional.of(Refusal.of("accounts.role.organisationUnfit"));
    }

    /** The policy-maker known by that address, in any case. */
    Optional<Long> person(String email) {
        return database.withHandle(handle -> handle.select(
                        "select id from person where lower(email) = lower(?) and merged_into_id is null", email)
                .mapTo(Long.class)
                .findOne());
    }

    /** False if it is held already. */
    boolean give(long userId, RoleWish role) {
        return 1
                == database.withHandle(
                        handle -> bind(handle.createUpdate(GIVE), userId, role).execute());
    }

    /** False if it was not held. */
    boolean take(long userId, RoleWish role) {
        return 1
                == database.withHandle(
                        handle -> bind(handle.createUpdate(TAKE), userId, role).execute());
    }

    private static <S extends SqlStatement<S>> S bind(S sql, long userId, RoleWish role) {
        return sql.bind("user", userId)
                .bind("role", role.role().name())
                .bindByType("organisation", role.organisation(), String.class);
    }
}
