package org.cohortium.spreadsheet;

/**
 * How much an upload may ask of the machine; beyond it the file is refused.
 *
 * @param fileBytes size of the file
 * @param partBytes one part of a workbook, inflated
 * @param totalBytes all parts of a workbook, inflated
 * @param inflation how many times larger a part may be than in the file, looked at from {@link #INFLATION_FROM} bytes on
 * @param parts entries of the archive
 * @param sharedTextBytes the workbook's table of shared texts in memory, as UTF-8
 * @param columns columns read; what stands further right is passed over
 */
public record Limits(
        long fileBytes, long partBytes, long totalBytes, int inflation, int parts, long sharedTextBytes, int columns) {
    static final long INFLATION_FROM = 4L << 20;
    /** No spreadsheet program lets a cell hold more characters. */
    public static final int CELL_CHARACTERS = 32_767;

    public static final Limits USUAL = new Limits(25L << 20, 200L << 20, 400L << 20, 200, 2_000, 64L << 20, 1_024);

    public Limits withFileBytes(long bytes) {
        return new Limits(bytes, partBytes, totalBytes, inflation, parts, sharedTextBytes, columns);
    }
}
