package org.cohortium.spreadsheet.workbook;

/** Adds up a column as it goes by, with Neumaier's correction, as spreadsheets do. */
final class ColumnSum {
    private double sum;
    private double lost;
    private boolean masked;

    void add(double number) {
        double next = sum + number;
        lost += Math.abs(sum) >= Math.abs(number) ? sum - next + number : number - next + sum;
        sum = next;
    }

    void mask() {
        masked = true;
    }

    /** Whether a value in it must not be shown, so that its sum would not be that of what is shown. */
    boolean isMasked() {
        return masked;
    }

    double value() {
        return sum + lost;
    }
}
