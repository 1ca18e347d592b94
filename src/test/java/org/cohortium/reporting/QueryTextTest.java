package org.cohortium.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueryTextTest {
    @Test
    void castsEachParameterInItsPlace() {
        QueryText text = new QueryText("select :asOf,\n  :from + 1 as \"to\" where id = :grant or :grant is null");

        assertThat(text.with(parameter -> ":" + parameter.word()))
                .isEqualTo("select cast(:asOf as timestamptz),\n  cast(:from as date) + 1 as \"to\""
                        + " where id = cast(:grant as bigint) or cast(:grant as bigint) is null");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select a::text",
                "select ':from'",
                "select 'it''s :from'",
                "select E'it\\'s :from'",
                "select \":from\"",
                "select 1 -- :from ?",
                "select 1 /* it's :from; */",
                "select $$ :from $$",
                "select $x$ :from $$ ; $x$",
                "select 1; -- that's all"
            })
    void takesNothingElseForAParameter(String sql) {
        QueryText text = new QueryText(sql);
        Findings findings = new Findings("r");
        text.check("a.sql", findings);

        assertThat(text.with(parameter -> "?")).isEqualTo(sql);
        assertThat(findings.problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            'select 1,\\n :form'          | 2 | sql.parameter
            'select a[1:n]'              | 1 | sql.parameter
            'select\\n1\\nwhere d ? ''x''' | 3 | sql.questionMark
            'select 1;\\nselect 2'        | 1 | sql.several
            '-- nothing'                 | 0 | sql.empty
            """)
    void tellsWhatCannotBeRun(String sql, int line, String rule) {
        Findings findings = new Findings("r");
        new QueryText(sql.translateEscapes()).check("a.sql", findings);

        assertThat(findings.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.rule()).isEqualTo(rule))
                .satisfies(problem -> assertThat(problem.line()).isEqualTo(line));
    }

    @Test
    void findsTheLastLineOfAWord() {
        QueryText text =
                new QueryText("with x as (select 1 as total)\nselect Total\nfrom x -- total\n where 'total' = ''");

        assertThat(text.lastLineOf("total")).isEqualTo(2);
        assertThat(text.lastLineOf("sum")).isZero();
    }

    @Test
    void readsAVeryLongString() {
        String sql = "select '" + "x".repeat(200_000) + " :from', :from";

        assertThat(new QueryText(sql).with(parameter -> "?")).endsWith(" :from', cast(? as date)");
    }
}
