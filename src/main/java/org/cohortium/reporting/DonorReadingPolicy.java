package org.cohortium.reporting;

import java.util.Set;
import java.util.TreeSet;

/**
 * What the queries of a donor's report may read: nothing about persons, so that no slip of an author can put one into a
 * donor's workbook, and of the figures only those that may be shown.
 */
final class DonorReadingPolicy {
    private static final Set<String> OWN = Set.of("cohortium", "history");

    private static final Set<String> TABLES = Set.of(
            "grant_award",
            "grant_country",
            "allocation",
            "expenditure",
            "exchange_rate",
            "organisation",
            "country",
            "region",
            "country_group_membership",
            "programme",
            "programme_phase",
            "programme_phase_country",
            "curriculum",
            "curriculum_version",
            "module",
            "competency",
            "module_competency",
            "assessment",
            "certification_rule",
            "cohort",
            "session",
            "fact_snapshot",
            "fact_cohort",
            "results_framework",
            "result",
            "indicator",
            "target",
            "manual_value",
            "progress_update",
            "narrative",
            "figure_comment",
            "report_run",
            "report_recipient",
            "report_figure",
            "report_change");

    private static final Set<String> PERSONS = Set.of(
            "person",
            "person_merge",
            "enrolment",
            "attendance_mark",
            "score",
            "outcome",
            "certificate",
            "fact_participation",
            "participations",
            "cohort_facilitator",
            "app_user");

    private static final Set<String> FUNCTIONS = Set.of(
            "cohortium.organisation_subtree",
            "reporting.cohorts",
            "reporting.sessions",
            "reporting.spending",
            "reporting.dollars",
            "reporting.indicator_progress",
            "reporting.progress",
            "reporting.achievement",
            "reporting.assessment");

    /** Who among the staff wrote a row and why; and the figures before they are masked. */
    private static final Set<String> WORDS = Set.of(
            "sys_by", "sys_why", "ended_by", "requested_by", "report_figure", "report_change", "fact_participation");

    private final String file;
    private final QueryText text;
    private final Findings findings;

    DonorReadingPolicy(String file, QueryText text, Findings findings) {
        this.file = file;
        this.text = text;
        this.findings = findings;
    }

    void check(QueryPlan plan) {
        new TreeSet<>(WORDS)
                .stream().filter(word -> text.lastLineOf(word) > 0).forEach(word -> refuse("sql.word", word));
        plan.tables().forEach(this::table);
        plan.functions().forEach(this::function);
    }

    private void table(String table) {
        String name = table.substring(table.indexOf('.') + 1);
        String schema = table.substring(0, table.indexOf('.'));
        if (PERSONS.contains(name)) {
            refuse("sql.persons", name);
        } else if (!OWN.contains(schema) || !TABLES.contains(name)) {
            refuse("sql.table", name);
        }
    }

    /** A function of {@code as_of} that was not seen through is judged as its table. */
    private void function(String function) {
        if (function.startsWith("as_of.")) {
            table("history." + function.substring("as_of.".length()));
        } else if (function.equals("reporting.participations")) {
            refuse("sql.persons", "participations");
        } else if (!FUNCTIONS.contains(function) && !isOfTheLanguage(function)) {
            refuse("sql.table", function.substring(function.indexOf('.') + 1));
        }
    }

    /** As {@code generate_series}; those that begin with {@code pg_} tell of the server. */
    private static boolean isOfTheLanguage(String function) {
        return function.startsWith("pg_catalog.") && !function.startsWith("pg_catalog.pg_");
    }

    private void refuse(String rule, String name) {
        findings.problemIn(file, Math.max(1, text.lastLineOf(name)), rule, "name", name);
    }
}
