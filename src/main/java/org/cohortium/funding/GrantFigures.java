package org.cohortium.funding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.cohortium.identity.CurrentUser;
import org.cohortium.identity.Scope;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** Grants with their figures, limited to those the signed-in person funds; aggregates only, small counts masked. */
@ApplicationScoped
public class GrantFigures {
    private static final String GRANTS = """
            select g.id, g.code, coalesce(g.translations -> :language ->> 'title', g.title) as title,
                   coalesce(d.translations -> :language ->> 'name', d.name) as donor, g.iati_identifier,
                   g.currency, g.amount, g.starts_on, g.ends_on,
                   coalesce(x.spent, 0) as spent, coalesce(x.elsewhere, false) as spent_elsewhere, k.cohorts,
                   n.registered, n.women, n.sex_known, n.completed, n.certified
            from grant_award g
            join organisation d on d.id = g.donor_id
            cross join lateral (
                select sum(amount) filter (where currency = g.currency) as spent, bool_or(currency <> g.currency) as elsewhere
                from expenditure where grant_id = g.id and eligible) x
            cross join lateral (
                select count(*) as cohorts from allocation a join cohort c on c.id = a.cohort_id
                where a.grant_id = g.id and c.state <> 'CANCELLED') k
            cross join lateral (
                select count(*) as registered, count(*) filter (where sex = 'FEMALE') as women,
                       count(*) filter (where sex in ('FEMALE', 'MALE', 'OTHER')) as sex_known,
                       count(*) filter (where completed) as completed, count(*) filter (where certified) as certified
                from (select p.id, max(p.sex) as sex, bool_or(e.state = 'COMPLETED') as completed,
                             bool_or(o.state = 'CONFIRMED' and o.decision in ('PASS', 'DISTINCTION')) as certified
                      from allocation a
                      join cohort c on c.id = a.cohort_id and c.state <> 'CANCELLED'
                      join enrolment e on e.cohort_id = a.cohort_id and e.joined_on is not null
                      join person m on m.id = e.person_id
                      join person p on p.id = coalesce(m.merged_into_id, m.id)
                      left join outcome o on o.enrolment_id = e.id
                      where a.grant_id = g.id
                      group by p.id) person) n
            where %s
            order by g.ends_on desc, g.code
            limit :limit""";

    private Jdbi jdbi;
    private CurrentUser user;

    @SuppressWarnings("NullAway") // for the container's proxy
    protected GrantFigures() {}

    @Inject
    public GrantFigures(Jdbi jdbi, CurrentUser user) {
        this.jdbi = jdbi;
        this.user = user;
    }

    /** The grants they fund, the one that ends last first. */
    public List<GrantProgress> grants(String language, int limit) {
        return rows("true", "", language, limit);
    }

    /** One grant, if they fund it. */
    public Optional<GrantProgress> grant(String code, String language) {
        return rows("g.code = :code", code, language, 1).stream().findFirst();
    }

    private List<GrantProgress> rows(String condition, String code, String language, int limit) {
        Scope scope = user.scope();
        String visible = scope.everything() ? "true" : "g.donor_id = any(:donors)";
        return jdbi.withHandle(handle -> handle
                .createQuery(GRANTS.formatted(visible + " and " + condition))
                .bindArray("donors", Long.class, scope.donors())
                .bind("language", language)
                .bind("code", code)
                .bind("limit", limit)
                .map(ConstructorMapper.of(GrantRow.class))
                .stream()
                .map(GrantProgress::of)
                .toList());
    }
}
