package org.cohortium.reporting.workbook;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A query's columns with the values of its first row: for what must be known before the rows are written and is the same
 * in all of them.
 */
record FirstRow(Map<String, @Nullable Object> values) {
    /** @param exists whether the query has a row and stands at it; otherwise there are columns without values */
    static FirstRow of(ResultSet row, boolean exists) throws SQLException {
        Map<String, @Nullable Object> values = new HashMap<>();
        for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
            values.put(row.getMetaData().getColumnLabel(i), exists ? row.getObject(i) : null);
        }
        return new FirstRow(values);
    }

    boolean has(String column) {
        return values.containsKey(column);
    }

    /** 0 where there is no row. */
    int number(String column) {
        return values.get(column) instanceof Number number ? number.intValue() : 0;
    }

    @Nullable
    BigDecimal amount(String column) {
        Object value = values.get(column);
        return value == null ? null : new BigDecimal(value.toString());
    }

    /** Empty where there is no row. */
    String text(String column) {
        Object value = values.get(column);
        return value == null ? "" : value.toString();
    }
}
