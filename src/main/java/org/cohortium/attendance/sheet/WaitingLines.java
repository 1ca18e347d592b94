package org.cohortium.attendance.sheet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** Lines that came by mail, until their senders have said that the names are right. */
@ApplicationScoped
class WaitingLines {
    private final Jdbi jdbi;

    @Inject
    WaitingLines(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    void add(String token, long user, String address, long session, String line, Instant now) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                insert into sheet_mail (token, user_id, address, session_id, line, asked_at, state)
                values (:token, :user, :address, :session, :line, :now, 'WAITING')""")
                .bind("token", token)
                .bind("user", user)
                .bind("address", address)
                .bind("session", session)
                .bind("line", line)
                .bind("now", now.atOffset(ZoneOffset.UTC))
                .execute());
    }

    /** The one that was asked about under a token, if it was asked at that address, and its sender may still come in. */
    Optional<WaitingLine> find(String token, String address) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                select s.token, s.user_id, s.address, s.session_id, s.line, s.asked_at, s.state, u.language
                from sheet_mail s join app_user u on u.id = s.user_id
                where s.token = :token and lower(s.address) = lower(:address) and u.disabled_at is null""")
                .bind("token", token)
                .bind("address", address)
                .map(ConstructorMapper.of(WaitingLine.class))
                .findOne());
    }

    /** @return false if it was settled already */
    boolean settle(String token, String state, Instant now) {
        return 1
                == jdbi.withHandle(handle -> handle.createUpdate(
                                "update sheet_mail set state = :state, settled_at = :now where token = :token and state = 'WAITING'")
                        .bind("token", token)
                        .bind("state", state)
                        .bind("now", now.atOffset(ZoneOffset.UTC))
                        .execute());
    }
}
