package org.cohortium.results.update;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jspecify.annotations.Nullable;

/** Progress updates as they stand in the database. */
@ApplicationScoped
class UpdateRecords {
    private static final String HEAD = """
            select u.id, u.version, u.state, u.signatory, u.signatory_title, s.display_name as submitted_by, u.submitted_by as submitter,
                   u.submitted_at, a.display_name as approved_by, u.approved_at, u.reason
            from progress_update u left join app_user s on s.id = u.submitted_by left join app_user a on a.id = u.approved_by
            where u.grant_id = :grant and u.period_from = :from and u.period_to = :to""";
    private static final String VALUES = """
            select v.indicator_id as indicator, v.numerator, v.denominator, v.source, v.note
            from manual_value v join indicator i on i.id = v.indicator_id join result r on r.id = i.result_id
            join results_framework f on f.id = r.framework_id
            where f.grant_id = :grant and v.dimensions = '{}' and v.period_from = :from and v.period_to = :to
            order by r.position, i.position""";

    private final Jdbi jdbi;

    @Inject
    UpdateRecords(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** An update's row. @param submitter id of the account that locked it; null as {@link ProgressUpdate#submittedBy} */
    record Head(long id, @Nullable Long submitter, ProgressUpdate update) {}

    /** The id of the grant with a code, nobody else's framework or update to change until the transaction ends. */
    Optional<Long> lock(String grant) {
        return jdbi.withHandle(
                handle -> handle.createQuery("select id from grant_award where code = :code for no key update")
                        .bind("code", grant)
                        .mapTo(Long.class)
                        .findOne());
    }

    /** What was said in a period; an empty update, without a head, where nothing was. */
    ProgressUpdate read(long grant, String code, LocalDate from, LocalDate to) {
        return head(grant, code, from, to).map(Head::update).orElseGet(() -> ProgressUpdate.empty(code, from, to));
    }

    Optional<Head> head(long grant, String code, LocalDate from, LocalDate to) {
        return jdbi.withHandle(handle -> period(handle.createQuery(HEAD), grant, from, to)
                .map((row, context) -> head(row, handle, grant, ProgressUpdate.empty(code, from, to)))
                .findOne());
    }

    private static Head head(ResultSet row, Handle handle, long grant, ProgressUpdate none) throws SQLException {
        long id = row.getLong("id");
        ProgressUpdate update = new ProgressUpdate(
                none.grant(),
                none.from(),
                none.to(),
                row.getInt("version") + 1,
                UpdateState.valueOf(row.getString("state")),
                row.getString("signatory"),
                row.getString("signatory_title"),
                row.getString("submitted_by"),
                at(row, "submitted_at"),
                row.getString("approved_by"),
                at(row, "approved_at"),
                row.getString("reason"),
                handle.createQuery("""
                                select n.result_id as result, coalesce(n.achievements, '') as achievements, coalesce(n.challenges, '') as challenges,
                                       coalesce(n.risks, '') as risks, coalesce(n.next_steps, '') as next_steps
                                from narrative n join result r on r.id = n.result_id where n.update_id = :id order by r.position""")
                        .bind("id", id)
                        .map(ConstructorMapper.of(Narrative.class))
                        .list(),
                handle.createQuery("""
                                select c.indicator_id as indicator, c.comment
                                from figure_comment c join indicator i on i.id = c.indicator_id join result r on r.id = i.result_id
                                where c.update_id = :id order by r.position, i.position""")
                        .bind("id", id)
                        .map(ConstructorMapper.of(FigureComment.class))
                        .list(),
                period(handle.createQuery(VALUES), grant, none.from(), none.to())
                        .map(ConstructorMapper.of(ManualValue.class))
                        .list());
        Long submitter = row.getObject("submitter", Long.class);
        return new Head(id, submitter, update);
    }

    /** The periods of a grant: those that indicators have targets in, and those of which something was said. */
    List<UpdateRow> periods(long grant) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                with i as (
                    select i.id, i.measure from indicator i join result r on r.id = i.result_id
                    join results_framework f on f.id = r.framework_id where f.grant_id = :grant),
                p as (
                    select t.period_from, t.period_to, count(*) filter (where i.measure is null) as by_hand,
                           count(v.id) filter (where i.measure is null) as entered
                    from i join target t on t.indicator_id = i.id and t.dimensions = '{}'
                    left join manual_value v on v.indicator_id = i.id and v.dimensions = '{}'
                         and v.period_from = t.period_from and v.period_to = t.period_to
                    group by 1, 2)
                select coalesce(p.period_from, u.period_from) as "from", coalesce(p.period_to, u.period_to) as "to",
                       coalesce(u.state, 'OPEN') as state, coalesce(p.by_hand, 0) as by_hand, coalesce(p.entered, 0) as entered,
                       (select count(*) from narrative n where n.update_id = u.id) as told
                from p full join (select * from progress_update where grant_id = :grant) u
                     on u.period_from = p.period_from and u.period_to = p.period_to
                order by 2, 1""")
                .bind("grant", grant)
                .map(ConstructorMapper.of(UpdateRow.class))
                .list());
    }

    /** The row of an update, made where there is none. */
    long open(long grant, ProgressUpdate update) {
        jdbi.useHandle(handle -> period(handle.createUpdate("""
                insert into progress_update (grant_id, period_from, period_to) values (:grant, :from, :to) on conflict do nothing"""), grant, update.from(), update.to())
                .execute());
        return head(grant, update.grant(), update.from(), update.to())
                .orElseThrow()
                .id();
    }

    /** Sets how far it is; whoever moves it counts as a change of it. */
    void move(
            long id,
            UpdateState state,
            @Nullable Long submittedBy,
            @Nullable Instant submittedAt,
            @Nullable Long approvedBy,
            @Nullable Instant approvedAt,
            @Nullable String reason) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                update progress_update set state = :state, submitted_by = :submitted_by, submitted_at = :submitted_at,
                       approved_by = :approved_by, approved_at = :approved_at, reason = :reason, version = version + 1
                where id = :id""")
                .bind("id", id)
                .bind("state", state)
                .bindByType("submitted_by", submittedBy, Long.class)
                .bindByType("submitted_at", utc(submittedAt), OffsetDateTime.class)
                .bindByType("approved_by", approvedBy, Long.class)
                .bindByType("approved_at", utc(approvedAt), OffsetDateTime.class)
                .bindByType("reason", reason, String.class)
                .execute());
    }

    /** The value of an indicator's nearest period before or after some day. */
    UpdatePolicy.Earlier earlier() {
        return new UpdatePolicy.Earlier() {
            @Override
            public @Nullable BigDecimal before(long indicator, LocalDate from) {
                return value("period_to < :day", "desc", indicator, from);
            }

            @Override
            public @Nullable BigDecimal after(long indicator, LocalDate to) {
                return value("period_from > :day", "asc", indicator, to);
            }
        };
    }

    private @Nullable BigDecimal value(String where, String order, long indicator, LocalDate day) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select numerator from manual_value
                        where indicator_id = :indicator and dimensions = '{}' and denominator is null and %s
                        order by period_to %s limit 1""".formatted(where, order))
                .bind("indicator", indicator)
                .bind("day", day)
                .mapTo(BigDecimal.class)
                .findOne()
                .orElse(null));
    }

    /** Binds grant and period of a statement. */
    static <S extends SqlStatement<S>> S period(S statement, long grant, LocalDate from, LocalDate to) {
        return statement.bind("grant", grant).bind("from", from).bind("to", to);
    }

    private static @Nullable Instant at(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private static @Nullable OffsetDateTime utc(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }
}
