package org.cohortium.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/**
 * PINs by which people are known who write by mail: the sender's address alone can be forged. A PIN is only ever sent to
 * the address it is for, so whoever has it reads that mailbox. Tries are counted as those of signing in are.
 */
@ApplicationScoped
public class MailPins {
    private static final int DIGITS = 6;
    private static final int MOST_OF_AN_ADDRESS = 5;
    private static final SecureRandom CHANCE = new SecureRandom();

    private final Jdbi jdbi;
    private final SignInThrottle throttle;
    private final Clock clock;

    @Inject
    MailPins(Jdbi jdbi, SignInThrottle throttle, Clock clock) {
        this.jdbi = jdbi;
        this.throttle = throttle;
        this.clock = clock;
    }

    /** A PIN that was given. @param address it was sent to */
    public record Given(String address, Instant givenAt) {}

    /** As stored. */
    public record Stored(long userId, String language, String hash) {}

    /**
     * Gives a PIN, in place of the one somebody had.
     *
     * @return six digits, to be sent to the address and nowhere else
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public String give(long user, String address) {
        String pin = String.format("%0" + DIGITS + "d", CHANCE.nextInt(1_000_000));
        jdbi.useHandle(handle -> handle.createUpdate("""
                insert into mail_pin (user_id, address, hash, given_at) values (:user, :address, :hash, :now)
                on conflict (user_id) do update
                    set address = excluded.address, hash = excluded.hash, given_at = excluded.given_at""")
                .bind("user", user)
                .bind("address", address)
                .bind("hash", PasswordHash.of(pin).text())
                .bind("now", clock.instant().atOffset(ZoneOffset.UTC))
                .execute());
        return pin;
    }

    /** The one somebody has. */
    public Optional<Given> of(long user) {
        return jdbi.withHandle(
                handle -> handle.createQuery("select address, given_at from mail_pin where user_id = :user")
                        .bind("user", user)
                        .map(ConstructorMapper.of(Given.class))
                        .findOne());
    }

    /** The language of whoever has a PIN for that address, BCP 47; empty where nobody has. */
    public Optional<String> languageOf(String address) {
        return stored(address).stream().map(Stored::language).findFirst();
    }

    /** Whose PIN it is who writes from an address; empty where it is nobody's, or too many wrong ones came. */
    public Optional<Long> enter(String address, String pin) {
        Attempt attempt = new Attempt("mail pin", address);
        if (throttle.turnsAway(attempt)) {
            return Optional.empty();
        }
        Optional<Long> user = stored(address).stream()
                .filter(each -> PasswordHash.parse(each.hash()).matches(pin))
                .map(Stored::userId)
                .findFirst();
        if (user.isPresent()) {
            throttle.succeeded(attempt);
        } else {
            throttle.failed(attempt);
        }
        return user;
    }

    private List<Stored> stored(String address) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                select m.user_id, u.language, m.hash from mail_pin m join app_user u on u.id = m.user_id
                where lower(m.address) = lower(:address) and u.disabled_at is null
                order by m.given_at desc limit :most""")
                .bind("address", address)
                .bind("most", MOST_OF_AN_ADDRESS)
                .map(ConstructorMapper.of(Stored.class))
                .list());
    }
}
