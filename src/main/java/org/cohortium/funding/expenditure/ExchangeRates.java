package org.cohortium.funding.expenditure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cohortium.identity.CurrentUser;
import org.cohortium.identity.NotAllowed;
import org.cohortium.identity.Role;
import org.cohortium.identity.TransactionActor;
import org.cohortium.shared.DomainEvent;
import org.cohortium.shared.Refusal;
import org.cohortium.shared.Said;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jspecify.annotations.Nullable;

/**
 * Exchange rates by day, against the dollar: read by who sees the whole programme, added and corrected by administrators.
 * A rate that was there stays in the history, so that what was reported by it stays as it was.
 */
@ApplicationScoped
public class ExchangeRates {
    private static final String KEY = "base_currency = :base and quote_currency = :quote and on_date = :on";

    private Jdbi jdbi;
    private CurrentUser user;
    private TransactionActor transaction;
    private Event<DomainEvent> events;
    private Clock clock;

    @SuppressWarnings("NullAway") // for the container's proxy
    protected ExchangeRates() {}

    @Inject
    ExchangeRates(Jdbi jdbi, CurrentUser user, TransactionActor transaction, Event<DomainEvent> events, Clock clock) {
        this.jdbi = jdbi;
        this.user = user;
        this.transaction = transaction;
        this.events = events;
        this.clock = clock;
    }

    /** Amounts that are in no sum, as no rate of their currency is on record. */
    public record Lacking(String grant, String currency, int n, LocalDate first, LocalDate last) {}

    /** Whether the signed-in person adds rates. */
    public boolean isOpen() {
        return user.is(Role.ADMIN);
    }

    /** Currencies that a rate is on record of. */
    public List<String> currencies() {
        requireEverything();
        return jdbi.withHandle(
                handle -> handle.createQuery("""
                        select base_currency from exchange_rate union select quote_currency from exchange_rate order by 1""").mapTo(String.class).list());
    }

    /** The latest first. @param currency null for all @param before only those of earlier days; null for all */
    public List<Rate> rates(@Nullable String currency, @Nullable Rate before, int limit) {
        requireEverything();
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select base_currency, quote_currency, on_date, rate, source from exchange_rate
                        where (cast(:currency as text) is null or base_currency = :currency or quote_currency = :currency)
                          and (cast(:on as date) is null or on_date < :on
                               or on_date = :on and (base_currency, quote_currency) > (:base, :quote))
                        order by on_date desc, base_currency, quote_currency limit :limit""")
                .bindByType("currency", currency, String.class)
                .bindByType("on", before == null ? null : before.on(), LocalDate.class)
                .bindByType("base", before == null ? null : before.base(), String.class)
                .bindByType("quote", before == null ? null : before.quote(), String.class)
                .bind("limit", limit)
                .map((row, context) -> new Rate(
                        row.getString("base_currency"),
                        row.getString("quote_currency"),
                        row.getObject("on_date", LocalDate.class),
                        row.getBigDecimal("rate"),
                        row.getString("source")))
                .list());
    }

    /** What cannot be converted, by grant. */
    public List<Lacking> lacking() {
        requireEverything();
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select g.code, k.currency, count(*) as n, min(k.spent_on) as first, max(k.spent_on) as last
                        from (select distinct x.grant_id from expenditure x join grant_award a on a.id = x.grant_id
                              where x.currency <> a.currency) other
                        join grant_award g on g.id = other.grant_id
                        cross join lateral reporting.converted(now(), g.id) k
                        where k.converted is null group by 1, 2 order by 1, 2 limit 200""")
                .map((row, context) -> new Lacking(
                        row.getString("code"),
                        row.getString("currency"),
                        row.getInt("n"),
                        row.getObject("first", LocalDate.class),
                        row.getObject("last", LocalDate.class)))
                .list());
    }

    /**
     * Adds a rate, or corrects that of the day.
     *
     * @param why one that is there is corrected; not needed for a new one
     * @return all that is wrong with it; empty if it stands as asked for
     * @throws NotAllowed if they add none
     */
    @Transactional
    public List<SpendingProblem> add(Rate rate, @Nullable String why) {
        user.require(Role.ADMIN);
        List<SpendingProblem> problems = RatePolicy.problems(rate, LocalDate.now(clock.withZone(user.zone())));
        return problems.isEmpty() ? jdbi.withHandle(handle -> write(handle, rate, why)) : problems;
    }

    private List<SpendingProblem> write(Handle handle, Rate rate, @Nullable String why) {
        boolean fresh = bound(handle.createUpdate("""
                        insert into exchange_rate (base_currency, quote_currency, on_date, rate, source)
                        values (:base, :quote, :on, :rate, :source) on conflict do nothing"""), rate).execute() == 1;
        if (!fresh) {
            Optional<Rate> there = bound(
                            handle.createQuery("select rate, source from exchange_rate where " + KEY + " for update"),
                            rate)
                    .map((row, context) -> new Rate(
                            rate.base(), rate.quote(), rate.on(), row.getBigDecimal("rate"), row.getString("source")))
                    .findOne();
            boolean same = there.filter(one -> one.rate().compareTo(rate.rate()) == 0
                            && one.source().equals(rate.source()))
                    .isPresent();
            if (same) {
                return List.of();
            }
            if (why == null || Said.isNothing(why)) {
                return List.of(new SpendingProblem(
                        "why",
                        new Refusal(
                                "rate.there",
                                Map.of(
                                        "base", rate.base(),
                                        "day", rate.on(),
                                        "rate",
                                                there.map(one -> one.rate()
                                                                .stripTrailingZeros()
                                                                .toPlainString())
                                                        .orElse("")))));
            }
            transaction.because(why.strip());
            bound(handle.createUpdate("update exchange_rate set rate = :rate, source = :source where " + KEY), rate)
                    .execute();
        }
        events.fire(new RateKept(
                rate.base() + "-" + rate.quote() + "-" + rate.on(), fresh ? "rate.added" : "rate.corrected"));
        return List.of();
    }

    private static <S extends SqlStatement<S>> S bound(S sql, Rate rate) {
        return sql.bind("base", rate.base())
                .bind("quote", rate.quote())
                .bind("on", rate.on())
                .bind("rate", rate.rate())
                .bind("source", rate.source());
    }

    private void requireEverything() {
        if (!user.scope().everything()) {
            throw new NotAllowed("sees no exchange rates");
        }
    }

    private record RateKept(String subjectId, String action) implements DomainEvent {
        @Override
        public String subjectType() {
            return "rate";
        }
    }
}
