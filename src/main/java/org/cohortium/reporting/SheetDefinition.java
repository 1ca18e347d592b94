package org.cohortium.reporting;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sheet of a workbook.
 *
 * @param key names it within the report
 * @param tab colour of its tab as {@code RRGGBB}; null for none
 * @param landscape whether it prints broadside
 * @param freeze how many first columns stay in sight beside the rows of the heading
 * @param blocks from top to bottom; at least one
 * @param charts over tables of any sheet of the report; may be empty
 */
public record SheetDefinition(
        String key,
        @Nullable String tab,
        boolean landscape,
        int freeze,
        List<BlockDefinition> blocks,
        List<ChartDefinition> charts) {
    public SheetDefinition {
        blocks = List.copyOf(blocks);
        charts = List.copyOf(charts);
    }

    /** Names of its tables, from top to bottom. */
    List<String> tables() {
        return blocks.stream()
                .filter(BlockDefinition.Table.class::isInstance)
                .map(block -> ((BlockDefinition.Table) block).name())
                .toList();
    }

    boolean hasTable(String name) {
        return tables().contains(name);
    }
}
