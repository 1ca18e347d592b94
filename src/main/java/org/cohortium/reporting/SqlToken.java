package org.cohortium.reporting;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A piece of a query that means something here; whatever lies between two of them does not.
 *
 * @param text without the colon of a parameter
 * @param start zero-based
 * @param line one-based
 */
record SqlToken(Kind kind, String text, int start, int line) {
    /** What it is. Strings, quoted names, remarks, casts and assignments are found so that nothing is found in them. */
    enum Kind {
        REMARK("--[^\\n]*+|/\\*.*?\\*/"),
        STRING("[eE]'(?:[^'\\\\]++|\\\\.|'')*+'|'(?:[^']++|'')*+'|\\$(?<tag>\\w*)\\$.*?\\$\\k<tag>\\$"),
        QUOTED("\"(?:[^\"]++|\"\")*+\""),
        COLONS("::|:="),
        PARAMETER(":[A-Za-z]\\w*+"),
        WORD("[A-Za-z_][\\w$]*+"),
        SIGN("[?;]");

        private static final Pattern ANY = Pattern.compile(pattern(), Pattern.DOTALL);

        private final String pattern;

        Kind(String pattern) {
            this.pattern = pattern;
        }

        private static String pattern() {
            List<String> all = new ArrayList<>();
            for (Kind kind : values()) {
                all.add("(?<" + kind.name() + ">" + kind.pattern + ")");
            }
            return String.join("|", all);
        }

        private static Kind of(Matcher found) {
            for (Kind kind : values()) {
                if (found.start(kind.name()) >= 0) {
                    return kind;
                }
            }
            throw new IllegalStateException("no kind for " + found.group());
        }
    }

    /** Those of a query, in their order. */
    static List<SqlToken> of(String query) {
        List<SqlToken> tokens = new ArrayList<>();
        Matcher found = Kind.ANY.matcher(query);
        while (found.find()) {
            Kind kind = Kind.of(found);
            String text = kind == Kind.PARAMETER ? found.group().substring(1) : found.group();
            tokens.add(new SqlToken(kind, text, found.start(), lineAt(query, found.start())));
        }
        return tokens;
    }

    boolean is(Kind wanted, String wantedText) {
        return kind == wanted && text.equalsIgnoreCase(wantedText);
    }

    /** One-based line of a zero-based position. */
    static int lineAt(String query, int position) {
        return 1
                + (int) query.chars()
                        .limit(Math.max(0, position))
                        .filter(c -> c == '\n')
                        .count();
    }
}
