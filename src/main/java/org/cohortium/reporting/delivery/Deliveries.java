package org.cohortium.reporting.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cohortium.reporting.release.ReleaseView;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jspecify.annotations.Nullable;

/** Where it stands who was given which release, and what they did with it. */
@ApplicationScoped
class Deliveries {
    private static final String ACCOUNTS = """
            select distinct u.id as "user", u.email as address, u.display_name as name, u.language, coalesce(s.enclosing, false) as enclosing
            from release l join report_run r on r.id = l.run_id
            join grant_award g on g.id = l.grant_id
            join role_assignment a on a.organisation_id = g.donor_id and a.role = 'DONOR'
            join app_user u on u.id = a.user_id
            left join subscription s on s.grant_id = l.grant_id and s.report = r.report and s.ended_at is null
            where l.id = :id and u.email is not null and u.disabled_at is null
            order by u.id""";
    private static final String READERS = """
            select cast(null as bigint) as "user", x.address, x.name, s.language, s.enclosing
            from release l join report_run r on r.id = l.run_id
            join subscription s on s.grant_id = l.grant_id and s.report = r.report and s.ended_at is null
            join subscription_reader x on x.subscription_id = s.id
            where l.id = :id order by x.address""";
    private static final String VIEWS = """
            select d.id, d.release_id as release, g.code as "grant", l.number, d.address, d.name, d.user_id is not null as account, d.enclosing,
                   m.state as letter, d.made_at, m.sent_at, d.expires_at, d.withdrawn_at,
                   u.opened, u.first_opened_at, u.fetched, u.last_fetched_at
            from delivery d join release l on l.id = d.release_id join grant_award g on g.id = l.grant_id
            left join lateral (select state, sent_at from letter where kind = :kind and about = d.release_id || '/' || d.id
                               order by nth desc limit 1) m on true
            cross join lateral (
                select count(*) filter (where file is null) as opened, min(used_at) filter (where file is null) as first_opened_at,
                       count(*) filter (where file is not null) as fetched, max(used_at) filter (where file is not null) as last_fetched_at
                from delivery_use where delivery_id = d.id) u
            where %s order by d.made_at desc, d.address limit 500""";

    private final Jdbi jdbi;

    @Inject
    Deliveries(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** What a link leads to. @param language of its page. Public just so that it can be made from a row. */
    public record Linked(
            UUID id,
            UUID release,
            String language,
            String address,
            String name,
            boolean enclosing,
            @Nullable Instant expiresAt,
            @Nullable Instant withdrawnAt,
            boolean reads) {
        boolean isOpen(Instant now) {
            return withdrawnAt == null && expiresAt != null && now.isBefore(expiresAt);
        }
    }

    /** The accounts of the donor of a release. */
    List<DeliveringReleases.Recipient> accounts(UUID release) {
        return recipients(ACCOUNTS, release);
    }

    /** The readers of the subscription it is of. */
    List<DeliveringReleases.Recipient> readers(UUID release) {
        return recipients(READERS, release);
    }

    private List<DeliveringReleases.Recipient> recipients(String sql, UUID release) {
        return jdbi.withHandle(handle -> handle.createQuery(sql)
                .bind("id", release)
                .map(ConstructorMapper.of(DeliveringReleases.Recipient.class))
                .list());
    }

    String title(UUID release, String language) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select coalesce(g.translations -> :language ->> 'title', g.title)
                        from release l join grant_award g on g.id = l.grant_id where l.id = :id""")
                .bind("id", release)
                .bind("language", language)
                .mapTo(String.class)
                .one());
    }

    /** How many figures it tells otherwise than before, as far as the donor is told. */
    int changes(ReleaseView release) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select count(*) from reporting.change where run_id = :run and number = :recipient")
                .bind("run", release.run())
                .bind("recipient", release.recipient())
                .mapTo(Integer.class)
                .one());
    }

    void add(
            UUID id,
            UUID release,
            DeliveringReleases.Recipient to,
            Instant now,
            @Nullable SecretLink link,
            @Nullable Instant until) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                insert into delivery (id, release_id, user_id, address, name, language, enclosing, secret_sha256, made_at, expires_at)
                values (:id, :release, :user, :address, :name, :reads, :enclosing, :secret, :now, :until)""")
                .bindMethods(to)
                .bindByType("user", to.user(), Long.class)
                .bind("reads", to.reads().tag())
                .bind("id", id)
                .bind("release", release)
                .bindByType("secret", link == null ? null : link.sha256(), byte[].class)
                .bind("now", now.atOffset(ZoneOffset.UTC))
                .bindByType("until", until == null ? null : until.atOffset(ZoneOffset.UTC), OffsetDateTime.class)
                .execute());
    }

    /** @param release null for all, the latest first */
    List<DeliveryView> views(@Nullable UUID release) {
        return jdbi.withHandle(
                handle -> handle.createQuery(VIEWS.formatted(release == null ? "true" : "d.release_id = :release"))
                        .bind("release", release == null ? new UUID(0, 0) : release)
                        .bind("kind", DeliveringReleases.KIND)
                        .map(ConstructorMapper.of(DeliveryView.class))
                        .list());
    }

    Optional<DeliveryView> find(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery(VIEWS.formatted("d.id = :id"))
                .bind("id", id)
                .bind("kind", DeliveringReleases.KIND)
                .map(ConstructorMapper.of(DeliveryView.class))
                .findOne());
    }

    /** What a link leads to, and whether its reader still is one. */
    Optional<Linked> linked(SecretLink link) {
        return linked("d.secret_sha256 = :key", link.sha256());
    }

    Optional<Linked> linked(UUID delivery) {
        return linked("d.id = :key", delivery);
    }

    private Optional<Linked> linked(String condition, Object key) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                select d.id, d.release_id as release, d.language, d.address, d.name, d.enclosing, d.expires_at, d.withdrawn_at,
                       exists (select from subscription s join subscription_reader x on x.subscription_id = s.id
                               where s.grant_id = l.grant_id and s.ended_at is null and lower(x.address) = lower(d.address)) as reads
                from delivery d join release l on l.id = d.release_id where %s""".formatted(condition))
                .bind("key", key)
                .map(ConstructorMapper.of(Linked.class))
                .findOne());
    }

    /** Whether there is a link to the release for the address that was made since then. */
    boolean isMadeSince(UUID release, String address, Instant since) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                select exists (select from delivery where release_id = :release and lower(address) = lower(:address) and made_at > :since)""")
                .bind("release", release)
                .bind("address", address)
                .bind("since", since.atOffset(ZoneOffset.UTC))
                .mapTo(Boolean.class)
                .one());
    }

    void used(UUID delivery, Instant at, @Nullable DeliveryFile file) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "insert into delivery_use (delivery_id, used_at, file) values (:id, :at, :file)")
                .bind("id", delivery)
                .bind("at", at.atOffset(ZoneOffset.UTC))
                .bindByType("file", file == null ? null : file.name(), String.class)
                .execute());
    }

    /** Withdraws whatever links an address has to a release. */
    void withdrawAll(UUID release, String address, long by, Instant at) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        update delivery set withdrawn_at = :at, withdrawn_by = :by
                        where release_id = :release and lower(address) = lower(:address) and withdrawn_at is null
                          and secret_sha256 is not null""")
                .bind("release", release)
                .bind("address", address)
                .bind("by", by)
                .bind("at", at.atOffset(ZoneOffset.UTC))
                .execute());
    }

    /** @return false if it is withdrawn already, or no link */
    boolean withdraw(UUID delivery, long by, Instant at) {
        return 1
                == jdbi.withHandle(handle -> handle.createUpdate("""
                        update delivery set withdrawn_at = :at, withdrawn_by = :by
                        where id = :id and withdrawn_at is null and secret_sha256 is not null""")
                        .bind("id", delivery)
                        .bind("by", by)
                        .bind("at", at.atOffset(ZoneOffset.UTC))
                        .execute());
    }
}
