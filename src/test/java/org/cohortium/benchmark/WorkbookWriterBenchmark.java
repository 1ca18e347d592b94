package org.cohortium.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.cohortium.given.ChildJvm;
import org.cohortium.spreadsheet.workbook.WorkbookWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Writes rows of 16 columns and compares it with Apache POI's streaming workbook in its defaults, in the same run. CPU
 * time is that of the whole process, collecting garbage included. POI is measured twice: as it comes, and with columns as
 * wide as ours, which makes it look through all columns at every cell.
 *
 * <p>{@code -Dbench.rows=50000} for a short run.
 */
class WorkbookWriterBenchmark {
    private static final int ROWS = Integer.getInteger("bench.rows", 500_000);
    private static final int WARM_UP = 60_000;
    private static final int ROUNDS = 3;

    @TempDir
    Path folder;

    @Test
    void writesSixTimesTheRowsOfStreamingPoiInNoMuchLargerFiles() throws IOException {
        measured(() -> streamed(WARM_UP, true));
        measured(() -> written(WARM_UP));
        measured(() -> streamed(WARM_UP, false));
        double ours = Double.MAX_VALUE;
        double bare = Double.MAX_VALUE;
        double wide = Double.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            ours = Math.min(ours, measured(() -> written(ROWS)));
            bare = Math.min(bare, measured(() -> streamed(ROWS, false)));
            wide = Math.min(wide, measured(() -> streamed(ROWS, true)));
        }
        double share = (double) Files.size(folder.resolve("ours.xlsx")) / Files.size(folder.resolve("theirs.xlsx"));
        System.out.printf(
                "%,d rows x %d: ours %.2f CPU s (%,.0f rows/CPU s); SXSSF in its defaults %.2f CPU s (%,.0f), ratio"
                        + " %.1f; SXSSF with widths of columns %.2f CPU s (%,.0f), ratio %.1f; file %,d bytes, %.2f of"
                        + " SXSSF's%n",
                ROWS,
                WorkbookRows.COLUMNS,
                ours,
                ROWS / ours,
                bare,
                ROWS / bare,
                bare / ours,
                wide,
                ROWS / wide,
                wide / ours,
                Files.size(folder.resolve("ours.xlsx")),
                share);
        assertThat(bare / ours).as("without widths").isGreaterThanOrEqualTo(6);
        assertThat(wide / ours).as("with widths").isGreaterThanOrEqualTo(6);
        assertThat(share).isLessThan(1.3);
    }

    @Test
    void writesAMillionRowsInSixtyFourMegabytes() throws IOException {
        ChildJvm child = new ChildJvm(folder, "-Xmx64m");
        String told = child.run(
                WorkbookRows.class, "1000000", folder.resolve("million.xlsx").toString());
        System.out.println("A million rows with -Xmx64m: " + told.strip());
        assertThat(told).contains("temporary files: 0");
    }

    /** Something that writes. */
    private interface Work {
        void run() throws IOException;
    }

    /** CPU seconds of the process. */
    private static double measured(Work work) throws IOException {
        var system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        System.gc();
        long before = system.getProcessCpuTime();
        work.run();
        return (system.getProcessCpuTime() - before) / 1e9;
    }

    private void written(int rows) {
        new WorkbookWriter().write(WorkbookRows.workbook(rows), folder.resolve("ours.xlsx"));
    }

    /** @param widths whether columns have the widths that ours have, or what a sheet without any shows */
    private void streamed(int rows, boolean widths) throws IOException {
        try (SXSSFWorkbook workbook = new SXSSFWorkbook();
                OutputStream out = Files.newOutputStream(folder.resolve("theirs.xlsx"))) {
            Sheet sheet = workbook.createSheet("Rows");
            for (int column = 0; widths && column < WorkbookRows.COLUMNS; column++) {
                sheet.setColumnWidth(column, 16 * 256);
            }
            Styles styles = new Styles(
                    style(workbook, "m/d/yy"),
                    style(workbook, "m/d/yy h:mm"),
                    style(workbook, "0.0%"),
                    style(workbook, "0.00"));
            for (int row = 0; row < rows; row++) {
                write(row, sheet.createRow(row), styles);
            }
            workbook.write(out);
        }
    }

    private record Styles(CellStyle date, CellStyle moment, CellStyle percent, CellStyle decimal) {}

    private static CellStyle style(SXSSFWorkbook workbook, String format) {
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        return style;
    }

    private static void write(int row, Row to, Styles styles) {
        for (int column = 0; column < 6; column++) {
            to.createCell(column).setCellValue(WorkbookRows.text(row, column));
        }
        for (int column = 6; column < 8; column++) {
            to.createCell(column).setCellValue(WorkbookRows.date(row, column));
            to.getCell(column).setCellStyle(styles.date());
        }
        to.createCell(8).setCellValue(WorkbookRows.moment(row));
        to.getCell(8).setCellStyle(styles.moment());
        to.createCell(9).setCellValue(WorkbookRows.whole(row, 9));
        to.createCell(10).setCellValue(WorkbookRows.whole(row, 10));
        number(to, 11, WorkbookRows.ratio(row), styles.percent());
        number(to, 12, WorkbookRows.score(row, 12), styles.decimal());
        number(to, 13, WorkbookRows.score(row, 13), styles.decimal());
        number(to, 14, WorkbookRows.amount(row), styles.decimal());
        to.createCell(15).setCellValue(WorkbookRows.text(row, 15));
    }

    private static void number(Row to, int column, double number, CellStyle style) {
        to.createCell(column).setCellValue(number);
        to.getCell(column).setCellStyle(style);
    }
}
