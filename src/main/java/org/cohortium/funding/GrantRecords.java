package org.cohortium.funding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.cohortium.results.framework.Wording;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jspecify.annotations.Nullable;

/** Grants as they stand in the database: read whole, and written by what differs. */
@ApplicationScoped
class GrantRecords {
    private static final long ONE_CHANGE_OF_GRANTS = 0xC0410;
    private static final int HUNDREDTHS = 2;

    private static final String GRANTS = """
            select g.id, g.version, g.code, d.code as donor, g.iati_identifier, g.title, g.currency, g.amount, g.starts_on, g.ends_on,
                   array(select t.key from jsonb_each(g.translations) t where t.value ->> 'title' <> '' order by t.key) as languages,
                   array(select t.value ->> 'title' from jsonb_each(g.translations) t where t.value ->> 'title' <> '' order by t.key) as titles,
                   array(select country_iso3::text from grant_country where grant_id = g.id order by 1) as countries,
                   k.cohorts, k.shares, k.attributions, k.leads
            from grant_award g
            join organisation d on d.id = g.donor_id
            cross join lateral (
                select coalesce(array_agg(c.code order by c.code), '{}') as cohorts,
                       coalesce(array_agg(a.share order by c.code), '{}') as shares,
                       coalesce(array_agg(a.attribution order by c.code), '{}') as attributions,
                       coalesce(array_agg(a.lead order by c.code), '{}') as leads
                from allocation a join cohort c on c.id = a.cohort_id where a.grant_id = g.id) k
            where %s
            order by g.code limit :limit""";

    private static final String SET = """
            donor_id = (select o.id from organisation o where o.code = :donor), iati_identifier = :iati, title = :title,
            translations = (select coalesce(jsonb_object_agg(t.tag, jsonb_build_object('title', t.title)), '{}')
                            from unnest(cast(:languages as text[]), cast(:titles as text[])) as t (tag, title)),
            currency = :currency, amount = :amount, starts_on = :from, ends_on = :to, version = version + 1""";

    private static final String ADD = """
            insert into grant_award (code, donor_id, iati_identifier, title, translations, currency, amount, starts_on, ends_on)
            select :code, (select o.id from organisation o where o.code = :donor), :iati, :title,
                   (select coalesce(jsonb_object_agg(t.tag, jsonb_build_object('title', t.title)), '{}')
                    from unnest(cast(:languages as text[]), cast(:titles as text[])) as t (tag, title)),
                   :currency, :amount, :from, :to
            returning id""";

    private final Jdbi jdbi;

    @Inject
    GrantRecords(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** What grants share, such as cohorts, is changed by one after the other until the transaction ends. */
    void oneAtATime() {
        jdbi.useHandle(handle -> handle.execute("select pg_advisory_xact_lock(?)", ONE_CHANGE_OF_GRANTS));
    }

    /** One grant, nobody else's to change until the transaction ends. */
    Optional<KeptGrant> lock(String code) {
        jdbi.useHandle(handle -> handle.createQuery("select id from grant_award where code = :code for no key update")
                .bind("code", code)
                .mapTo(Long.class)
                .findOne());
        return find(code, true, Set.of());
    }

    /** One grant of any donor, or of these. */
    Optional<KeptGrant> find(String code, boolean everything, Set<Long> donors) {
        return read("g.code = :code", code, everything, donors, 1).stream().findFirst();
    }

    /** Those after a code, by code. */
    List<KeptGrant> after(String code, boolean everything, Set<Long> donors, int limit) {
        return read("g.code > :code", code, everything, donors, limit);
    }

    private List<KeptGrant> read(String which, String code, boolean everything, Set<Long> donors, int limit) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        GRANTS.formatted(which + " and (:everything or g.donor_id = any (:donors))"))
                .bind("code", code)
                .bind("everything", everything)
                .bindArray("donors", Long.class, donors)
                .bind("limit", limit)
                .map((row, context) -> grant(row))
                .list());
    }

    private static KeptGrant grant(ResultSet row) throws SQLException {
        Map<String, String> said = new TreeMap<>();
        String[] titles = (String[]) row.getArray("titles").getArray();
        String[] languages = (String[]) row.getArray("languages").getArray();
        for (int at = 0; at < titles.length; at++) {
            said.put(languages[at], titles[at]);
        }
        String[] cohorts = (String[]) row.getArray("cohorts").getArray();
        BigDecimal[] shares = (BigDecimal[]) row.getArray("shares").getArray();
        String[] attributions = (String[]) row.getArray("attributions").getArray();
        Boolean[] leads = (Boolean[]) row.getArray("leads").getArray();
        GrantAllocation[] allocations = new GrantAllocation[cohorts.length];
        Arrays.setAll(
                allocations,
                at -> new GrantAllocation(
                        cohorts[at], percent(shares[at]), Attribution.valueOf(attributions[at]), leads[at]));
        return new KeptGrant(
                row.getLong("id"),
                row.getInt("version"),
                new GrantDetails(
                        row.getString("code"),
                        row.getString("donor"),
                        row.getString("iati_identifier"),
                        new Wording(row.getString("title"), said),
                        row.getString("currency"),
                        row.getBigDecimal("amount"),
                        row.getObject("starts_on", LocalDate.class),
                        row.getObject("ends_on", LocalDate.class),
                        Arrays.asList((String[]) row.getArray("countries").getArray()),
                        Arrays.asList(allocations)));
    }

    static BigDecimal percent(BigDecimal share) {
        BigDecimal percent = share.movePointRight(HUNDREDTHS).stripTrailingZeros();
        return percent.scale() < 0 ? percent.setScale(0) : percent;
    }

    void add(GrantDetails grant) {
        jdbi.useHandle(handle -> {
            long id = bound(handle.createQuery(ADD), grant).mapTo(Long.class).one();
            addCountries(handle, id, grant.countries());
            grant.allocations().forEach(one -> write(handle, id, one, false));
        });
    }

    void change(KeptGrant before, GrantDetails grant) {
        long id = before.id();
        Map<String, GrantAllocation> there = new HashMap<>();
        before.details().allocations().forEach(one -> there.put(one.cohort(), one));
        Set<String> stay = new HashSet<>();
        grant.allocations().forEach(one -> stay.add(one.cohort()));
        jdbi.useHandle(handle -> {
            bound(handle.createUpdate("update grant_award set " + SET + " where code = :code"), grant)
                    .execute();
            handle.createUpdate("delete from grant_country where grant_id = :id and country_iso3 <> all (:countries)")
                    .bind("id", id)
                    .bindArray("countries", String.class, grant.countries())
                    .execute();
            addCountries(handle, id, grant.countries());
            handle.createUpdate("""
                            delete from allocation where grant_id = :id
                              and cohort_id not in (select c.id from cohort c where c.code = any (:cohorts))""")
                    .bind("id", id)
                    .bindArray("cohorts", String.class, stay)
                    .execute();
            for (GrantAllocation one : grant.allocations()) {
                GrantAllocation was = there.get(one.cohort());
                if (was == null || !was.isSame(one)) {
                    write(handle, id, one, was != null);
                }
            }
        });
    }

    private static void addCountries(Handle handle, long id, List<String> countries) {
        handle.createUpdate("""
                        insert into grant_country (grant_id, country_iso3)
                        select :id, unnest(cast(:countries as text[])) on conflict do nothing""")
                .bind("id", id)
                .bindArray("countries", String.class, countries)
                .execute();
    }

    private static void write(Handle handle, long id, GrantAllocation one, boolean there) {
        handle.createUpdate(there ? """
                        update allocation set share = :share, attribution = :attribution, lead = :lead, version = version + 1
                        where grant_id = :id and cohort_id = (select c.id from cohort c where c.code = :cohort)""" : """
                        insert into allocation (grant_id, cohort_id, share, attribution, lead)
                        select :id, c.id, :share, :attribution, :lead from cohort c where c.code = :cohort""")
                .bind("id", id)
                .bind("cohort", one.cohort())
                .bind("share", one.percent().movePointLeft(HUNDREDTHS))
                .bind("attribution", one.attribution().name())
                .bind("lead", one.lead())
                .execute();
    }

    private static <S extends SqlStatement<S>> S bound(S sql, GrantDetails grant) {
        Map<String, String> said = new TreeMap<>(grant.wording().translations());
        return sql.bind("code", grant.code())
                .bind("donor", grant.donor())
                .bindByType("iati", grant.iatiIdentifier(), String.class)
                .bind("title", grant.wording().title())
                .bindArray("languages", String.class, said.keySet())
                .bindArray("titles", String.class, said.values())
                .bind("currency", grant.currency())
                .bind("amount", grant.amount())
                .bind("from", grant.startsOn())
                .bind("to", grant.endsOn());
    }

    /** What a grant has to agree with. @param before as it stands; null for a new one */
    GrantSurroundings around(GrantDetails asked, @Nullable KeptGrant before) {
        return jdbi.withHandle(handle -> new GrantGround(handle, asked, before).read());
    }
}
