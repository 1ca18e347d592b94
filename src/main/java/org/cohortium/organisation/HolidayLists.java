package org.cohortium.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cohortium.identity.Scope;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jdbi.v3.core.statement.SqlStatement;

/** Where the days are kept. */
@ApplicationScoped
class HolidayLists {
    private static final String WHOSE = """
            h.country_iso3 is not distinct from :country
            and h.organisation_id is not distinct from (select id from organisation where code = :organisation)""";

    private final Jdbi jdbi;

    @Inject
    HolidayLists(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Those of one list, from one day to another, both included. */
    List<Holiday> of(HolidayList list, LocalDate from, LocalDate to) {
        return jdbi.withHandle(handle -> whose(
                        handle.createQuery("select h.on_date as \"on\", h.name from holiday h where " + WHOSE
                                + " and h.on_date between :from and :to order by h.on_date"),
                        list)
                .bind("from", from)
                .bind("to", to)
                .map(ConstructorMapper.of(Holiday.class))
                .list());
    }

    /** Those on which an organisation does not work, nor its country. */
    List<Holiday> met(String country, long organisation, LocalDate from, LocalDate to) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                select h.on_date as "on", h.name from holiday h
                where (h.country_iso3 = :country or h.organisation_id = :organisation) and h.on_date between :from and :to
                order by h.on_date, h.organisation_id nulls first""")
                .bind("country", country)
                .bind("organisation", organisation)
                .bind("from", from)
                .bind("to", to)
                .map(ConstructorMapper.of(Holiday.class))
                .list());
    }

    /** Those of everybody. */
    DaysOff all(LocalDate from, LocalDate to) {
        Map<String, Set<LocalDate>> countries = new HashMap<>();
        Map<Long, Set<LocalDate>> organisations = new HashMap<>();
        jdbi.useHandle(handle -> handle.createQuery(
                        "select country_iso3, organisation_id, on_date from holiday where on_date between :from and :to")
                .bind("from", from)
                .bind("to", to)
                .map((row, context) -> {
                    LocalDate day = row.getObject("on_date", LocalDate.class);
                    String country = row.getString("country_iso3");
                    return country == null
                            ? organisations
                                    .computeIfAbsent(row.getLong("organisation_id"), id -> new HashSet<>())
                                    .add(day)
                            : countries
                                    .computeIfAbsent(country, code -> new HashSet<>())
                                    .add(day);
                })
                .list());
        return new DaysOff(countries, organisations);
    }

    /** Whether there is such a country, or such an organisation within a scope. */
    boolean isKnown(HolidayList list, Scope scope) {
        return jdbi.withHandle(handle -> whose(handle.createQuery("""
                select exists (select from country where iso3 = :country)
                    or exists (select from organisation where code = :organisation and (:everything or id = any (:organisations)))"""), list)
                .bind("everything", scope.everything())
                .bindArray("organisations", Long.class, scope.organisations())
                .mapTo(Boolean.class)
                .one());
    }

    /** Every country, ISO 3166-1 alpha-3. */
    List<String> countries() {
        return jdbi.withHandle(handle -> handle.createQuery("select iso3 from country order by iso3")
                .mapTo(String.class)
                .list());
    }

    /** Adds days; one that is there gets the new name. */
    void put(HolidayList list, List<Holiday> days, long by, Instant at) {
        jdbi.useHandle(handle -> {
            var batch = handle.prepareBatch("""
                    insert into holiday (country_iso3, organisation_id, on_date, name, recorded_by, recorded_at)
                    values (:country, (select id from organisation where code = :organisation), :on, :name, :by, :at)
                    on conflict (country_iso3, organisation_id, on_date)
                        do update set name = excluded.name, recorded_by = excluded.recorded_by, recorded_at = excluded.recorded_at""");
            days.forEach(day -> whose(batch, list)
                    .bind("on", day.on())
                    .bind("name", day.name())
                    .bind("by", by)
                    .bind("at", at.atOffset(ZoneOffset.UTC))
                    .add());
            batch.execute();
        });
    }

    /** @return false if the day was not in the list */
    boolean remove(HolidayList list, LocalDate day) {
        return 1
                == jdbi.withHandle(handle -> whose(
                                handle.createUpdate("delete from holiday h where " + WHOSE + " and h.on_date = :on"),
                                list)
                        .bind("on", day)
                        .execute());
    }

    private static <S extends SqlStatement<S>> S whose(S statement, HolidayList list) {
        return statement
                .bindByType("country", list.country(), String.class)
                .bindByType("organisation", list.organisation(), String.class);
    }
}
