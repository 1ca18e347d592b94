package org.cohortium.spreadsheet.workbook;

import java.util.List;

/**
 * A sheet: blocks one below the other from the first row on, and charts over it.
 *
 * @param name as on the tab; what Excel does not take in names is replaced, a name given twice is numbered
 */
public record Sheet(String name, List<Block> blocks, List<Chart> charts, View view) {
    public Sheet {
        blocks = List.copyOf(blocks);
        charts = List.copyOf(charts);
    }

    public static Sheet of(String name, View view, Block... blocks) {
        return new Sheet(name, List.of(blocks), List.of(), view);
    }

    public Sheet with(List<Chart> newCharts) {
        return new Sheet(name, blocks, newCharts, view);
    }
}
