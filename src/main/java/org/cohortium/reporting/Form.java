package org.cohortium.reporting;

import java.util.regex.Pattern;

/** How a name in a definition is written. */
enum Form {
    ID("[a-z][a-z0-9-]*"),
    SHEET("[a-z][A-Za-z0-9_-]*"),
    COLUMN("[a-z][a-z0-9_]*"),
    LABEL("[A-Za-z][\\w.-]*"),
    COLOUR("[0-9A-Fa-f]{6}"),
    SQL_FILE("[A-Za-z0-9][\\w-]*\\.sql"),
    CURRENCY("[A-Z]{3}"),
    CODE("[A-Za-z0-9_-]+"),
    /** Excel takes no name that looks like a cell. */
    TABLE("(?![A-Za-z]{1,3}[0-9]+$)(?![Rr]([0-9]*[Cc][0-9]*)?$)(?![Cc][0-9]*$)[A-Za-z_][A-Za-z0-9_]{0,99}");

    private final Pattern pattern;

    Form(String pattern) {
        this.pattern = Pattern.compile(pattern);
    }

    boolean fits(String text) {
        return pattern.matcher(text).matches();
    }
}
