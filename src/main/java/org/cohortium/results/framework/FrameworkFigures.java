package org.cohortium.results.framework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.cohortium.identity.CurrentUser;
import org.cohortium.identity.NoSuchThing;
import org.cohortium.identity.Role;
import org.cohortium.identity.Scope;
import org.jdbi.v3.core.Jdbi;

/** Results frameworks as the signed-in person may read them: whoever sees the grant, as a donor or as its staff. */
@ApplicationScoped
public class FrameworkFigures {
    private static final String COHORTS =
            "select c.code from allocation a join cohort c on c.id = a.cohort_id where a.grant_id = :grant order by 1";
    private static final String CURRICULA =
            "select code from curriculum where cast(:grant as bigint) is null order by 1";
    private static final String COUNTRIES = "select iso3 from country where cast(:grant as bigint) is null order by 1";

    private final Jdbi jdbi;
    private final FrameworkRecords records;
    private final CurrentUser user;
    private final Instance<ToldPeriods> told;

    @Inject
    FrameworkFigures(Jdbi jdbi, FrameworkRecords records, CurrentUser user, Instance<ToldPeriods> told) {
        this.jdbi = jdbi;
        this.records = records;
        this.user = user;
        this.told = told;
    }

    /** What a grant's framework is written within. @param curricula and others: codes that indicators can be limited to */
    public record Surroundings(
            String code,
            String title,
            String currency,
            LocalDate startsOn,
            LocalDate endsOn,
            List<String> cohorts,
            List<String> curricula,
            List<String> countries) {}

    /**
     * The framework of a grant, with version 0 where none was ever agreed.
     *
     * @throws NoSuchThing if there is no such grant that they may see
     */
    public Framework find(String grant) {
        return records.read(grant(grant).id(), grant);
    }

    /** Whether the signed-in person agrees on frameworks. */
    public boolean mayAgree() {
        return user.is(Role.ADMIN);
    }

    /** @throws NoSuchThing if there is no such grant that they may see */
    public Surroundings surroundings(String code, String language) {
        Row row = grant(code);
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select coalesce(translations -> :language ->> 'title', title) as title, currency, starts_on, ends_on
                        from grant_award where id = :id""")
                .bind("language", language)
                .bind("id", row.id())
                .map((found, context) -> new Surroundings(
                        code,
                        found.getString("title"),
                        found.getString("currency"),
                        row.startsOn(),
                        row.endsOn(),
                        records.codes(COHORTS, row.id()),
                        records.codes(CURRICULA, null),
                        records.codes(COUNTRIES, null)))
                .one());
    }

    /** What the grant's framework has to keep to. */
    GrantTerms terms(String code) {
        Row row = grant(code);
        Map<Long, Set<String>> periods = new HashMap<>();
        Stream.concat(told.stream().flatMap(each -> each.of(code).stream()), records.byHand(row.id()).stream())
                .forEach(each -> periods.computeIfAbsent(each.indicator(), id -> new HashSet<>())
                        .add(GrantTerms.period(each.from(), each.to())));
        return new GrantTerms(
                row.id(),
                row.startsOn(),
                row.endsOn(),
                new HashSet<>(records.codes(COHORTS, row.id())),
                new HashSet<>(records.codes(CURRICULA, null)),
                new HashSet<>(records.codes(COUNTRIES, null)),
                periods);
    }

    private record Row(long id, LocalDate startsOn, LocalDate endsOn) {}

    private Row grant(String code) {
        Scope scope = user.scope();
        Optional<Row> found = jdbi.withHandle(handle -> handle.createQuery("""
                        select id, starts_on, ends_on from grant_award
                        where code = :code and (:everything or donor_id = any (:donors))""")
                .bind("code", code)
                .bind("everything", scope.everything())
                .bindArray("donors", Long.class, scope.donors())
                .map((row, context) -> new Row(
                        row.getLong("id"),
                        row.getObject("starts_on", LocalDate.class),
                        row.getObject("ends_on", LocalDate.class)))
                .findOne());
        return found.orElseThrow(() -> new NoSuchThing("grant", code));
    }
}
