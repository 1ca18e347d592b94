package org.cohortium.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cohortium.it.TestDatabase;
import org.cohortium.text.Language;
import org.cohortium.text.Texts;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlStatements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the database says to the queries of a report. */
class QueryCheckIT {
    private static final Texts TEXTS = Texts.load();
    private static final Jdbi JDBI = Jdbi.create(TestDatabase.fresh().asApp());

    @Test
    void findsNothingWrongWithAReportThatIsRight() {
        assertThat(sentences(new GivenReport())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            from cohort     | from cohorts        | cohorts.sql, line 3: The database says: relation "cohorts" does not exist
            starts_on       | begins              | cohorts.sql, line 4: The database says: column "begins" does not exist
            :to             | :organisation       | cohorts.sql, line 4: The database says: operator does not exist: date <= bigint
            as enrolled     | as enroled          | cohorts.sql, line 1: The query gives no column “enrolled”, which the table or card in line 25 of report.yaml needs. It gives: cohort, status, enroled
            1::bigint as    | 1.5 as              | cohorts.sql, line 1: “enrolled” is of type numeric, which does not fit what it is for in a column of type INTEGER; cast it: enrolled::bigint.
            10.0 as spent   | 'ten' as spent      | cohorts.sql, line 2: “spent” is of type text
            0.4 as rate_of_all | '1' as rate_of_all | cohorts.sql, line 1: “rate_of_all” is of type text
            1 as sessions   | '1' as sessions     | cohorts.sql, line 2: “sessions” is of type text
            10.0 as spent   | 10.0 as spent, 1 as spent_masked | “spent_masked” is of type int4, which does not fit what it is for in a column of type MONEY; cast it: spent_masked::boolean.
            10.0 as spent   | 10.0 as spent, 1 as spent | cohorts.sql, line 2: The query gives two columns named “spent”
            select code     | select * from nowhere; select code | cohorts.sql, line 1: The file may hold one query only
            """)
    void namesFileAndLineOfAQueryThatDoesNotFit(String before, String after, String sentence) {
        assertThat(sentences(new GivenReport().changing("cohorts.sql", before, after)))
                .anySatisfy(told -> assertThat(told).contains(sentence));
    }

    @Test
    void wantsTheColumnOfACurrency() {
        GivenReport report = new GivenReport().changing("report.yaml", "currency: KES", "currency: money");

        assertThat(sentences(report)).singleElement().asString().contains("gives no column “money”");
        assertThat(sentences(report.changing("cohorts.sql", "10.0 as spent", "10.0 as spent, 'KES' as money")))
                .isEmpty();
    }

    /** Each place of a parameter is another one when the query runs. */
    @Test
    void refusesToGroupByAParameter() {
        GivenReport report = new GivenReport()
                .with(
                        "cover.sql",
                        "select now() as as_of,\n  starts_on - :from\nfrom cohort group by starts_on - :from");

        assertThat(sentences(report))
                .singleElement()
                .asString()
                .contains(
                        "cover.sql, line 2: The database says: column \"cohort.starts_on\" must appear in the GROUP BY");
    }

    @Test
    void refusesAQueryThatWrites() {
        GivenReport report = new GivenReport()
                .with(
                        "cover.sql",
                        "with gone as (delete from intake_row returning now() as as_of) select as_of from gone");

        assertThat(sentences(report)).singleElement().asString().contains("this query changes or locks rows");
    }

    @Test
    void givesQueriesThatJdbiRunsWithNulls() {
        ReportDefinition report =
                DefinitionLoader.load(new GivenReport().folder()).definition().orElseThrow();

        JDBI.useHandle(handle -> {
            var query = handle.createQuery(report.query("cohorts.sql"));
            for (QueryParameter parameter : QueryParameter.values()) {
                query.bind(parameter.word(), (Object) null);
            }
            handle.getConfig(SqlStatements.class).setUnusedBindingAllowed(true);
            assertThat(query.mapToMap().list()).isEmpty();
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select min(p.sys_from) as as_of from person p",
                "select min(p.sys_from) as as_of from as_of.person(:asOf) p",
                "select min(p.sys_from) as as_of from history.person p",
                "select min(e.sys_from) as as_of from enrolment e join cohort c on c.id = e.cohort_id where c.id = :grant",
                "select (select max(s.sys_from) from score s) as as_of",
                "with marks as materialized (select * from attendance_mark) select max(sys_from) as as_of from marks",
                "select now() as as_of from reporting.participations(:asOf, null)",
                "select now() as as_of from fact_participation f where f.snapshot_id = :snapshot",
                "select now() as as_of from outcome union all select now() from certificate limit 1",
                "select max(valid_until) as as_of from app_user, lateral (select now() as valid_until) v"
            })
    void keepsPersonsOutOfADonorsReport(String sql) {
        assertThat(sentences(donor().with("cover.sql", sql)))
                .isNotEmpty()
                .allMatch(told -> told.contains("cover.sql, line 1: “"))
                .anyMatch(told -> told.contains("holds persons’ data"));
        assertThat(sentences(new GivenReport().with("cover.sql", sql))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select to_timestamp(max(numerator)) as as_of from report_figure",
                "select now() as as_of, sys_by from cohort",
                "select now() as as_of from intake_upload",
                "select max(backend_start) as as_of from pg_stat_activity"
            })
    void refusesADonorsReportWhatIsNotAmongItsTables(String sql) {
        assertThat(sentences(donor().with("cover.sql", sql)))
                .isNotEmpty()
                .allMatch(told -> told.contains("donor’s report"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select r.as_of from report_run r join report_recipient t on t.run_id = r.id where r.id = :run",
                "select now() as as_of from reporting.figure f where f.run_id = :run and f.number = :recipient",
                "select g.sys_from as as_of from as_of.grant_award(:asOf) g where g.id = :grant",
                "select now() as as_of from reporting.cohorts(:asOf, null) c",
                "select now() as as_of from fact_cohort c where c.snapshot_id = :snapshot",
                "select max(t.sys_from) as as_of from as_of.target(:asOf) t, as_of.indicator(:asOf) i, exchange_rate x",
                "select now() as as_of from organisation_subtree(:organisation), generate_series(1, 2)"
            })
    void letsADonorsReportReadItsOwn(String sql) {
        assertThat(sentences(donor().with("cover.sql", sql))).isEmpty();
    }

    private static GivenReport donor() {
        return new GivenReport().changing("report.yaml", "audience: MINISTRY", "audience: DONOR");
    }

    private static List<String> sentences(GivenReport given) {
        LoadedReport loaded = DefinitionLoader.load(given.folder());
        return loaded
                .definition()
                .map(report -> new QueryCheck(JDBI).problems(report, loaded.queries()))
                .orElse(loaded.problems())
                .stream()
                .map(problem -> problem.in(TEXTS.in(Language.EN)))
                .toList();
    }
}
