package org.cohortium.spreadsheet.workbook;

import java.util.List;

/** Why some totals are no sums: a mark at the value, the words below the table. */
final class Remarks {
    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private Remarks() {}

    /** Each once, in the order of the columns. */
    static List<String> of(Table table) {
        return table.columns().stream()
                .map(Column::total)
                .filter(Total.Fixed.class::isInstance)
                .map(total -> ((Total.Fixed) total).remark())
                .distinct()
                .toList();
    }

    /** {@code ²}. */
    static String mark(List<String> remarks, String remark) {
        StringBuilder mark = new StringBuilder();
        String.valueOf(remarks.indexOf(remark) + 1).chars().forEach(digit -> mark.append(RAISED.charAt(digit - '0')));
        return mark.toString();
    }
}
