package org.cohortium.reporting;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.cohortium.reporting.SqlToken.Kind;

/** The text of a query, as far as it must be understood without a database. */
final class QueryText {
    private final String text;
    private final List<SqlToken> tokens;

    QueryText(String text) {
        this.text = text;
        this.tokens = SqlToken.of(text);
    }

    /** The text with its parameters written otherwise, each in its line and cast to its type. */
    String with(Function<QueryParameter, String> written) {
        StringBuilder changed = new StringBuilder(text);
        for (int i = tokens.size() - 1; i >= 0; i--) {
            SqlToken token = tokens.get(i);
            if (token.kind() == Kind.PARAMETER) {
                QueryParameter.of(token.text())
                        .map(known -> "cast(" + written.apply(known) + " as " + known.type() + ")")
                        .ifPresent(cast -> changed.replace(
                                token.start(), token.start() + 1 + token.text().length(), cast));
            }
        }
        return changed.toString();
    }

    /** Tells what cannot be run, whatever the database says. */
    void check(String file, Findings findings) {
        for (SqlToken token : tokens) {
            if (token.kind() == Kind.PARAMETER
                    && QueryParameter.of(token.text()).isEmpty()) {
                findings.problemIn(file, token.line(), "sql.parameter", "name", token.text(), "known", known());
            } else if (token.is(Kind.SIGN, "?")) {
                findings.problemIn(file, token.line(), "sql.questionMark");
            } else if (token.is(Kind.SIGN, ";") && saysSomethingFrom(token.start() + 1)) {
                findings.problemIn(file, token.line(), "sql.several");
            }
        }
        if (!saysSomethingFrom(0)) {
            findings.problemIn(file, 0, "sql.empty");
        }
    }

    /** Line where a word stands for the last time, strings and remarks aside; 0 if nowhere. */
    int lastLineOf(String word) {
        return tokens.stream()
                .filter(token -> token.is(Kind.WORD, word) || token.is(Kind.QUOTED, '"' + word + '"'))
                .mapToInt(SqlToken::line)
                .max()
                .orElse(0);
    }

    private static String known() {
        return Findings.list(
                Arrays.stream(QueryParameter.values()).map(QueryParameter::word).toList());
    }

    /** Every query has a word in it. */
    private boolean saysSomethingFrom(int position) {
        return tokens.stream().anyMatch(token -> token.kind() == Kind.WORD && token.start() >= position);
    }
}
