package org.cohortium.assessment.marking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** How work is marked, by cohort and assessment. */
@ApplicationScoped
class MarkingRules {
    private static final String WHERE = """
            where cohort_id = (select id from cohort where code = :cohort) and assessment_id = :assessment""";

    private final Jdbi jdbi;

    @Inject
    MarkingRules(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** The draw of a rule. @param marked works marked so far, the place of the next */
    public record Place(long draw, int marked) {}

    /** What was laid down, or {@link MarkingRule#NONE}. */
    MarkingRule of(String cohort, long assessment) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select due_on, late_deduction, latest_days, second_share, borderline, tolerance from marking_rule\s""" + WHERE)
                .bind("cohort", cohort)
                .bind("assessment", assessment)
                .map(ConstructorMapper.of(MarkingRule.class))
                .findOne()
                .orElse(MarkingRule.NONE));
    }

    /** Takes the next place in the draw; nothing where no rule was laid down. */
    Optional<Place> next(String cohort, long assessment) {
        return jdbi.withHandle(handle -> handle.createQuery("update marking_rule set marked = marked + 1 " + WHERE
                        + " returning draw, marked - 1 as marked")
                .bind("cohort", cohort)
                .bind("assessment", assessment)
                .map(ConstructorMapper.of(Place.class))
                .findOne());
    }

    /** Lays a rule down. @param draw of it where there was none */
    void keep(String cohort, long assessment, MarkingRule rule, long draw) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        insert into marking_rule (cohort_id, assessment_id, due_on, late_deduction, latest_days, second_share,
                                                  borderline, tolerance, draw)
                        select id, :assessment, :dueOn, :lateDeduction, :latestDays, :secondShare, :borderline, :tolerance, :draw
                        from cohort where code = :cohort
                        on conflict (cohort_id, assessment_id) do update set due_on = excluded.due_on,
                            late_deduction = excluded.late_deduction, latest_days = excluded.latest_days,
                            second_share = excluded.second_share, borderline = excluded.borderline,
                            tolerance = excluded.tolerance, version = marking_rule.version + 1""")
                .bind("cohort", cohort)
                .bind("assessment", assessment)
                .bindMethods(rule)
                .bind("draw", draw)
                .execute());
    }
}
