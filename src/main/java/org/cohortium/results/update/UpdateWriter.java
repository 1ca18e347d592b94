package org.cohortium.results.update;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Writes what differs of an update's words and values; what is the same leaves no trace in the history. */
final class UpdateWriter {
    private final Handle handle;
    private final long id;

    /** @param id of the update's row */
    UpdateWriter(Handle handle, long id) {
        this.handle = handle;
        this.id = id;
    }

    void write(ProgressUpdate before, ProgressUpdate after) {
        handle.createUpdate(
                        "update progress_update set signatory = :name, signatory_title = :title, version = version + 1 where id = :id")
                .bindByType("name", after.signatory(), String.class)
                .bindByType("title", after.signatoryTitle(), String.class)
                .bind("id", id)
                .execute();
        narratives(before, after);
        comments(before, after);
        values(before, after);
    }

    private void narratives(ProgressUpdate before, ProgressUpdate after) {
        before.narratives().stream()
                .filter(one -> after.narrative(one.result())
                        .filter(told -> !told.isEmpty())
                        .isEmpty())
                .forEach(one -> handle.createUpdate(
                                "delete from narrative where update_id = :id and result_id = :result")
                        .bind("id", id)
                        .bind("result", one.result())
                        .execute());
        after.narratives().stream()
                .filter(one -> !one.isEmpty() && !before.narrative(one.result()).equals(Optional.of(one)))
                .forEach(one -> handle.createUpdate("""
                        insert into narrative (update_id, result_id, achievements, challenges, risks, next_steps)
                        values (:id, :result, nullif(:achievements, ''), nullif(:challenges, ''), nullif(:risks, ''), nullif(:next, ''))
                        on conflict (update_id, result_id) do update set achievements = excluded.achievements, challenges = excluded.challenges,
                            risks = excluded.risks, next_steps = excluded.next_steps, version = narrative.version + 1""")
                        .bind("id", id)
                        .bind("result", one.result())
                        .bind("achievements", one.achievements())
                        .bind("challenges", one.challenges())
                        .bind("risks", one.risks())
                        .bind("next", one.nextSteps())
                        .execute());
    }

    private void comments(ProgressUpdate before, ProgressUpdate after) {
        before.comments().stream()
                .filter(one -> after.comment(one.indicator()).isEmpty())
                .forEach(one -> handle.createUpdate(
                                "delete from figure_comment where update_id = :id and indicator_id = :indicator")
                        .bind("id", id)
                        .bind("indicator", one.indicator())
                        .execute());
        after.comments().stream()
                .filter(one -> !before.comment(one.indicator()).equals(Optional.of(one)))
                .forEach(one -> handle.createUpdate("""
                        insert into figure_comment (update_id, indicator_id, comment) values (:id, :indicator, :comment)
                        on conflict (update_id, indicator_id) do update
                        set comment = excluded.comment, version = figure_comment.version + 1""")
                        .bind("id", id)
                        .bind("indicator", one.indicator())
                        .bind("comment", one.comment())
                        .execute());
    }

    private void values(ProgressUpdate before, ProgressUpdate after) {
        before.values().stream()
                .filter(one -> after.value(one.indicator()).isEmpty())
                .forEach(one -> handle.createUpdate("""
                        delete from manual_value where indicator_id = :indicator and period_from = :from and period_to = :to
                        and dimensions = '{}'""")
                        .bind("indicator", one.indicator())
                        .bind("from", after.from())
                        .bind("to", after.to())
                        .execute());
        for (ManualValue one : after.values()) {
            Optional<ManualValue> there = before.value(one.indicator());
            if (there.isEmpty()) {
                value("""
                        insert into manual_value (indicator_id, period_from, period_to, numerator, denominator, source, note)
                        values (:indicator, :from, :to, :numerator, :denominator, :source, :note)""", one, after.from(), after.to());
            } else if (!there.get().equals(one)) {
                value("""
                        update manual_value set numerator = :numerator, denominator = :denominator, source = :source, note = :note,
                               version = version + 1
                        where indicator_id = :indicator and period_from = :from and period_to = :to and dimensions = '{}'""", one, after.from(), after.to());
            }
        }
    }

    private void value(String sql, ManualValue one, LocalDate from, LocalDate to) {
        handle.createUpdate(sql)
                .bind("indicator", one.indicator())
                .bind("from", from)
                .bind("to", to)
                .bind("numerator", one.numerator())
                .bindByType("denominator", one.denominator(), BigDecimal.class)
                .bind("source", one.source())
                .bindByType("note", one.note(), String.class)
                .execute();
    }
}
