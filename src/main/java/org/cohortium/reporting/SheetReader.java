package org.cohortium.reporting;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads the sheets of a report's YAML. */
final class SheetReader {
    private static final int MOST_FROZEN = 20;

    private final Findings findings;
    private final Set<String> keys = new HashSet<>();

    SheetReader(Findings findings) {
        this.findings = findings;
    }

    /** A sheet, still without its charts. */
    SheetDefinition read(YamlMapping yaml) {
        yaml.knowing("key", "tab", "landscape", "freeze", "blocks", "charts");
        String key = key(yaml);
        BlockReader reader = new BlockReader(findings, key);
        List<BlockDefinition> blocks = yaml.requiredMappings("blocks").stream()
                .flatMap(block -> reader.read(block).stream())
                .toList();
        return new SheetDefinition(
                key,
                yaml.text("tab", Form.COLOUR).orElse(null),
                yaml.truth("landscape")
                        .orElseGet(() -> blocks.stream().anyMatch(BlockDefinition.Table.class::isInstance)),
                yaml.whole("freeze", 0, MOST_FROZEN).orElse(0),
                blocks,
                List.of());
    }

    SheetDefinition withCharts(SheetDefinition sheet, YamlMapping yaml) {
        ChartReader reader = new ChartReader(findings, sheet);
        return new SheetDefinition(
                sheet.key(),
                sheet.tab(),
                sheet.landscape(),
                sheet.freeze(),
                sheet.blocks(),
                yaml.mappings("charts").stream().map(reader::read).toList());
    }

    private String key(YamlMapping yaml) {
        String key = yaml.required("key", Form.SHEET);
        if (!keys.add(key) && !key.isEmpty()) {
            findings.problem(yaml.line("key"), "sheet.twice", "key", key);
        }
        findings.use(LabelUse.sheet(yaml.line("key"), key));
        return key;
    }
}
