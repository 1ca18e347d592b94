package org.cohortium.reporting;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads the blocks of a sheet. */
final class BlockReader {
    private final Findings findings;
    private final String sheet;

    BlockReader(Findings findings, String sheet) {
        this.findings = findings;
        this.sheet = sheet;
    }

    /** Empty, with a problem, if it is no block. */
    Optional<BlockDefinition> read(YamlMapping yaml) {
        return yaml.oneOf("title", "note", "card", "table", "definitions", "section")
                .map(kind -> switch (kind) {
                    case "title" -> new BlockDefinition.Heading(label(yaml, kind));
                    case "section" -> new BlockDefinition.Section(label(yaml, kind));
                    case "note" -> new BlockDefinition.Note(label(yaml, kind));
                    case "card" -> card(yaml);
                    case "table" -> table(yaml);
                    default -> measures(yaml);
                });
    }

    private String label(YamlMapping yaml, String kind) {
        yaml.knowing(kind);
        return prose(yaml, kind);
    }

    private String prose(YamlMapping yaml, String kind) {
        String label = yaml.required(kind, Form.LABEL);
        findings.use(LabelUse.prose(yaml.line(kind), label));
        return label;
    }

    private BlockDefinition card(YamlMapping yaml) {
        yaml.knowing("card", "columns");
        List<ColumnDefinition> columns = ColumnReader.ofCard(findings, sheet).read(yaml);
        return new BlockDefinition.Card(query(yaml, "card", columns), columns);
    }

    private BlockDefinition table(YamlMapping yaml) {
        yaml.knowing("table", "name", "columns", "totals", "empty");
        String name = yaml.required("name", Form.TABLE);
        List<ColumnDefinition> columns = ColumnReader.ofTable(findings, name).read(yaml);
        var table = new BlockDefinition.Table(
                query(yaml, "table", columns),
                name,
                columns,
                totals(yaml, columns),
                yaml.has("empty") ? prose(yaml, "empty") : null);
        String known = name.toLowerCase(Locale.ROOT);
        if (known.equals(BlockDefinition.Measures.TABLE.toLowerCase(Locale.ROOT))
                || findings.tables().keySet().stream().anyMatch(name::equalsIgnoreCase)) {
            findings.problem(yaml.line("name"), "table.twice", "name", name);
        }
        findings.tables().put(name, table);
        return table;
    }

    /** There is a row of totals if a column has a total; saying so is allowed, saying otherwise a mistake. */
    private boolean totals(YamlMapping yaml, List<ColumnDefinition> columns) {
        boolean any = columns.stream().anyMatch(column -> !column.total().equals(TotalDefinition.NONE));
        if (yaml.truth("totals").filter(said -> said != any).isPresent()) {
            findings.problem(yaml.line("totals"), any ? "totals.unwanted" : "totals.none");
        }
        return any;
    }

    private BlockDefinition measures(YamlMapping yaml) {
        yaml.knowing("definitions");
        yaml.text("definitions")
                .filter(what -> !what.equals("measures"))
                .ifPresent(what -> yaml.notAmong("definitions", what, "measures"));
        return new BlockDefinition.Measures();
    }

    private String query(YamlMapping yaml, String kind, List<ColumnDefinition> columns) {
        String file = yaml.required(kind, Form.SQL_FILE);
        findings.use(new QueryUse(file, yaml.line(kind), columns));
        return file;
    }
}
