package org.cohortium.funding.expenditure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.SqlStatement;

/** What grants were spent on, as it stands in the database. */
@ApplicationScoped
class ExpenditureRecords {
    private static final String ADD = """
            insert into expenditure (grant_id, cohort_id, spent_on, category, amount, currency, eligible, reference)
            select :grant, (select c.id from cohort c where c.code = :cohort), :on, :category, :amount, :currency, :eligible, :reference""";
    private static final String CORRECT = """
            update expenditure set cohort_id = (select c.id from cohort c where c.code = :cohort), spent_on = :on, category = :category,
                   amount = :amount, currency = :currency, eligible = :eligible, version = version + 1
            where grant_id = :grant and reference = :reference""";
    private static final String KEPT = """
            select x.id, x.version, x.reference, x.spent_on, x.category, x.amount, x.currency, c.code as cohort, x.eligible
            from expenditure x left join cohort c on c.id = x.cohort_id
            where x.grant_id = :grant and x.reference = any (:references)""";

    private final Jdbi jdbi;

    @Inject
    ExpenditureRecords(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** The grant, whose amounts nobody else changes until the transaction ends. */
    void lock(String code) {
        jdbi.useHandle(handle -> handle.createQuery("select id from grant_award where code = :code for no key update")
                .bind("code", code)
                .mapTo(Long.class)
                .findOne());
    }

    Optional<SpendingTerms> terms(String code, String language, LocalDate today) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select g.id, coalesce(g.translations -> :language ->> 'title', g.title) as title, g.currency, g.starts_on, g.ends_on,
                               array(select c.code from allocation a join cohort c on c.id = a.cohort_id where a.grant_id = g.id) as cohorts
                        from grant_award g where g.code = :code""")
                .bind("language", language)
                .bind("code", code)
                .map((row, context) -> new SpendingTerms(
                        row.getLong("id"),
                        code,
                        row.getString("title"),
                        row.getString("currency"),
                        row.getObject("starts_on", LocalDate.class),
                        row.getObject("ends_on", LocalDate.class),
                        Set.copyOf(
                                Arrays.asList((String[]) row.getArray("cohorts").getArray())),
                        today))
                .findOne());
    }

    /** An amount with its number and version. */
    record Kept(long id, int version, SpentAmount spent) {}

    /** Those of a grant with these references, by reference. */
    Map<String, Kept> kept(long grant, Collection<String> references) {
        Map<String, Kept> kept = new HashMap<>();
        jdbi.useHandle(handle -> handle.createQuery(KEPT)
                .bind("grant", grant)
                .bindArray("references", String.class, references)
                .map((row, context) -> new Kept(row.getLong("id"), row.getInt("version"), spent(row)))
                .forEach(one -> kept.put(one.spent().reference(), one)));
        return kept;
    }

    static SpentAmount spent(ResultSet row) throws SQLException {
        return new SpentAmount(
                row.getString("reference"),
                row.getObject("spent_on", LocalDate.class),
                Category.valueOf(row.getString("category")),
                row.getBigDecimal("amount"),
                row.getString("currency"),
                row.getString("cohort"),
                row.getBoolean("eligible"));
    }

    void add(long grant, List<SpentAmount> spent) {
        write(ADD, grant, spent);
    }

    void correct(long grant, List<SpentAmount> spent) {
        write(CORRECT, grant, spent);
    }

    private void write(String sql, long grant, List<SpentAmount> spent) {
        if (spent.isEmpty()) {
            return;
        }
        jdbi.useHandle(handle -> {
            PreparedBatch batch = handle.prepareBatch(sql);
            spent.forEach(one -> bound(batch.bind("grant", grant), one).add());
            batch.execute();
        });
    }

    private static <S extends SqlStatement<S>> S bound(S sql, SpentAmount spent) {
        return sql.bindByType("cohort", spent.cohort(), String.class)
                .bind("on", spent.on())
                .bind("category", spent.category().name())
                .bind("amount", spent.amount())
                .bind("currency", spent.currency())
                .bind("eligible", spent.eligible())
                .bind("reference", spent.reference());
    }
}
