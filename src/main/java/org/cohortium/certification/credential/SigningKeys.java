package org.cohortium.certification.credential;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** The keys, in the database, where every node has the same. */
@ApplicationScoped
class SigningKeys {
    private static final int BITS = 3_072;
    private static final String KEYS = "select id, private_jwk, created_at, retired_at from signing_key ";

    private final Jdbi jdbi;
    private final Clock clock;

    @Inject
    SigningKeys(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    /** The one that signs. */
    SigningKey atWork() {
        return jdbi.withHandle(handle -> handle.createQuery(KEYS + "where retired_at is null")
                .map(ConstructorMapper.of(SigningKey.class))
                .one());
    }

    /** All of them, the latest first. */
    List<SigningKey> all() {
        return jdbi.withHandle(handle -> handle.createQuery(KEYS + "order by created_at desc, id")
                .map(ConstructorMapper.of(SigningKey.class))
                .list());
    }

    Optional<SigningKey> find(String id) {
        return jdbi.withHandle(handle -> handle.createQuery(KEYS + "where id = :id")
                .bind("id", id)
                .map(ConstructorMapper.of(SigningKey.class))
                .findOne());
    }

    /** Makes the first key, unless this or another node has. */
    void makeFirst() {
        boolean none = jdbi.withHandle(
                handle -> handle.createQuery("select not exists (select from signing_key where retired_at is null)")
                        .mapTo(Boolean.class)
                        .one());
        if (none) {
            add(draw());
        }
    }

    /** Has a new key sign from now on; the others stay published. */
    void replace() {
        RSAKey next = draw();
        jdbi.useHandle(
                handle -> handle.createUpdate("update signing_key set retired_at = :now where retired_at is null")
                        .bind("now", now())
                        .execute());
        add(next);
    }

    private void add(RSAKey key) {
        jdbi.useHandle(handle -> handle.createUpdate("""
            insert into signing_key (id, private_jwk, created_at) values (:id, :jwk, :now) on conflict do nothing\
            """)
                .bind("id", key.getKeyID())
                .bind("jwk", key.toJSONString())
                .bind("now", now())
                .execute());
    }

    private static RSAKey draw() {
        try {
            return new RSAKeyGenerator(BITS).keyIDFromThumbprint(true).generate();
        } catch (JOSEException failed) {
            throw new IllegalStateException("no key could be made", failed);
        }
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
