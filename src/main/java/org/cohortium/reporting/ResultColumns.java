package org.cohortium.reporting;

import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The columns a query gives, against those the report shows of it. */
final class ResultColumns {
    private final String file;
    private final QueryText text;
    private final Findings findings;
    private final Map<String, String> types = new LinkedHashMap<>();

    /** @param result of the query */
    ResultColumns(String file, QueryText text, Findings findings, ResultSetMetaData result) throws SQLException {
        this.file = file;
        this.text = text;
        this.findings = findings;
        for (int i = 1; i <= result.getColumnCount(); i++) {
            String name = result.getColumnLabel(i);
            if (types.put(name, result.getColumnTypeName(i)) != null) {
                problem(name, "sql.columnTwice", "column", name);
            }
        }
    }

    void check(QueryUse use) {
        for (ColumnDefinition column : use.columns()) {
            ColumnType type = column.type();
            fits(use, column.key(), type.name(), type.kinds());
            if (types.containsKey(column.key() + ColumnDefinition.MASKED)) {
                fits(use, column.key() + ColumnDefinition.MASKED, type.name(), Set.of(SqlKind.TRUTH));
            }
            if (column.currencyIsColumn()) {
                fits(use, String.valueOf(column.of()), type.name(), Set.of(SqlKind.TEXT));
            }
            if (type == ColumnType.MARKS) {
                fits(use, String.valueOf(column.of()), type.name(), Set.of(SqlKind.WHOLE));
            }
            if (type == ColumnType.FIGURE && column.of() != null) {
                fits(use, column.of(), type.name(), Set.of(SqlKind.TRUTH));
            }
            if (column.total() instanceof TotalDefinition.Fixed fixed) {
                fits(use, fixed.column(), type.name(), Set.of(SqlKind.WHOLE, SqlKind.FRACTION));
            }
        }
    }

    private void fits(QueryUse use, String name, String shown, Set<SqlKind> kinds) {
        String type = types.get(name);
        if (type == null) {
            String known = Findings.list(types.keySet());
            problem(name, "sql.columnMissing", "column", name, "line", use.line(), "known", known);
            return;
        }
        Optional<SqlKind> kind = SqlKind.of(type);
        if (kind.isEmpty() || !kinds.contains(kind.get())) {
            String cast = kinds.stream().max(SqlKind::compareTo).orElseThrow().cast();
            problem(name, "sql.columnType", "column", name, "type", type, "shown", shown, "cast", cast);
        }
    }

    private void problem(String column, String rule, Object... pairs) {
        findings.problemIn(file, Math.max(1, text.lastLineOf(column)), rule, pairs);
    }
}
