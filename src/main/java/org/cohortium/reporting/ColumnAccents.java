package org.cohortium.reporting;

import java.util.List;

/** Reads a column's total and emphasis. */
final class ColumnAccents {
    private static final String FIXED = "FIXED:";

    private final Findings findings;
    private final String table;
    private final YamlMapping yaml;

    ColumnAccents(Findings findings, String table, YamlMapping yaml) {
        this.findings = findings;
        this.table = table;
        this.yaml = yaml;
    }

    TotalDefinition total(String column, ColumnType type) {
        String said = yaml.text("total").orElse("NONE");
        if (said.startsWith(FIXED) && Form.COLUMN.fits(said.substring(FIXED.length()))) {
            findings.use(LabelUse.name(yaml.line("total"), LabelKeys.remark(table, column)));
            return numbersOnly("total", said, type, new TotalDefinition.Fixed(said.substring(FIXED.length())));
        }
        return switch (said) {
            case "NONE" -> TotalDefinition.NONE;
            case "SUM" -> sum(type);
            case "LABEL" -> label();
            default -> {
                yaml.notAmong("total", said, "NONE, SUM, LABEL, FIXED:…");
                yield TotalDefinition.NONE;
            }
        };
    }

    /** Percentages roll up from their numerators and denominators, so a sum of them would say nothing. */
    private TotalDefinition sum(ColumnType type) {
        if (type == ColumnType.PERCENT) {
            findings.problem(yaml.line("total"), "total.percent");
        }
        return numbersOnly("total", "SUM", type, TotalDefinition.SUM);
    }

    private TotalDefinition label() {
        findings.use(LabelUse.name(yaml.line("total"), List.of(LabelKeys.TOTAL)));
        return TotalDefinition.LABEL;
    }

    EmphasisDefinition emphasis(String column, ColumnType type) {
        String said = yaml.text("emphasis").orElse("NONE");
        if (yaml.has("icons") && !said.equals("ICONS")) {
            findings.problem(yaml.line("icons"), "icons.idle");
        }
        return switch (said) {
            case "NONE" -> EmphasisDefinition.NONE;
            case "DATA_BAR" -> numbersOnly("emphasis", said, type, EmphasisDefinition.DATA_BAR);
            case "ICONS" -> icons(column, type);
            default -> {
                yaml.notAmong("emphasis", said, "NONE, DATA_BAR, ICONS");
                yield EmphasisDefinition.NONE;
            }
        };
    }

    private EmphasisDefinition icons(String column, ColumnType type) {
        if (type != ColumnType.WORD) {
            findings.problem(yaml.line("emphasis"), "column.setting", "key", "ICONS", "type", ColumnType.WORD.name());
        }
        return yaml.requiredMapping("icons")
                .<EmphasisDefinition>map(icons -> new EmphasisDefinition.Icons(
                        code(icons.knowing("good", "middle", "bad"), "good", column),
                        code(icons, "middle", column),
                        code(icons, "bad", column)))
                .orElse(EmphasisDefinition.NONE);
    }

    private String code(YamlMapping icons, String place, String column) {
        String code = icons.required(place, Form.CODE);
        findings.use(LabelUse.name(icons.line(place), LabelKeys.word(column, code)));
        return code;
    }

    private <T> T numbersOnly(String setting, String value, ColumnType type, T wanted) {
        if (!type.isNumber()) {
            findings.problem(yaml.line(setting), "column.number", "value", value, "type", type.name());
        }
        return wanted;
    }
}
