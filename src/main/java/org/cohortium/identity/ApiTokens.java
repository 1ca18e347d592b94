package org.cohortium.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** The tokens given out for the API. A token ends by expiry, by signing out, or when the password changes. */
@ApplicationScoped
@Transactional
class ApiTokens {
    static final Duration LIFE = Duration.ofHours(12);

    /** What a token is called where it must not be told: the beginning of its hash, which gives nothing away. */
    private static final String MARK = "encode(substr(token_sha256, 1, 8), 'hex')";

    private static final String VALID = "select " + MARK + " as mark, created_at, expires_at from api_token"
            + " where user_id = :user and revoked_at is null and expires_at > :now order by created_at desc, mark";

    private final Jdbi database;
    private final Accounts accounts;
    private final Clock clock;

    @Inject
    ApiTokens(Jdbi database, Accounts accounts, Clock clock) {
        this.database = database;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** Stores a token for the user; answers when it expires. */
    Instant give(long userId, Token token) {
        var now = now();
        var expires = now.plus(LIFE);
        database.useHandle(handle -> {
            handle.execute("delete from api_token where expires_at < ?", now);
            handle.execute(
                    "insert into api_token (token_sha256, user_id, created_at, expires_at) values (?, ?, ?, ?)",
                    token.sha256(),
                    userId,
                    now,
                    expires);
        });
        return expires.toInstant();
    }

    /** The account it was given to; empty if it is unknown, has ended, or the account may not come in any more. */
    Optional<Account> account(Token token) {
        return database.withHandle(handle -> handle.select(
                                "select user_id from api_token"
                                        + " where token_sha256 = ? and revoked_at is null and expires_at > ?",
                                token.sha256(),
                                now())
                        .mapTo(long.class)
                        .findOne())
                .flatMap(accounts::entering);
    }

    void revoke(Token token) {
        database.useHandle(handle -> handle.execute(
                "update api_token set revoked_at = ? where token_sha256 = ? and revoked_at is null",
                now(),
                token.sha256()));
    }

    void revokeAll(long userId) {
        database.useHandle(handle -> handle.execute(
                "update api_token set revoked_at = ? where user_id = ? and revoked_at is null", now(), userId));
    }

    /** Those of a user that would still be let in, the latest first. */
    List<TokenView> valid(long userId) {
        return database.withHandle(handle -> handle.createQuery(VALID)
                .bind("user", userId)
                .bind("now", now())
                .map(ConstructorMapper.of(TokenView.class))
                .list());
    }

    /** Ends one of a user's tokens; false if it is none of theirs, or has ended already. */
    boolean revoke(long userId, String mark) {
        return 1
                == database.withHandle(
                        handle -> handle.createUpdate("update api_token set revoked_at = :now where user_id"
                                        + " = :user and revoked_at is null and expires_at > :now and " + MARK
                                        + " = :mark")
                                .bind("user", userId)
                                .bind("now", now())
                                .bind("mark", mark)
                                .execute());
    }

    private OffsetDateTime now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS).atOffset(ZoneOffset.UTC);
    }
}
