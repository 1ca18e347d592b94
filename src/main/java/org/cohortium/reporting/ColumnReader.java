package org.cohortium.reporting;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the columns of a table, or the lines of a card. */
final class ColumnReader {
    private static final double WIDEST = 255;

    private final Findings findings;
    private final String owner;
    private final boolean card;
    private final Set<String> keys = new HashSet<>();

    private ColumnReader(Findings findings, String owner, boolean card) {
        this.findings = findings;
        this.owner = owner;
        this.card = card;
    }

    static ColumnReader ofTable(Findings findings, String table) {
        return new ColumnReader(findings, table, false);
    }

    /** A card's lines have no widths, totals and emphasis. */
    static ColumnReader ofCard(Findings findings, String sheet) {
        return new ColumnReader(findings, sheet, true);
    }

    List<ColumnDefinition> read(YamlMapping block) {
        return block.requiredMappings("columns").stream().map(this::column).toList();
    }

    private ColumnDefinition column(YamlMapping yaml) {
        know(yaml);
        String key = key(yaml);
        ColumnType type = yaml.requiredChoice("type", ColumnType.class);
        labels(yaml, key, type);
        ColumnAccents accents = new ColumnAccents(findings, owner, yaml);
        return new ColumnDefinition(
                key,
                type,
                yaml.text("format").orElse(null),
                width(yaml, type),
                repeating(yaml, type),
                wrapped(yaml, type),
                accents.total(key, type),
                accents.emphasis(key, type),
                of(yaml, type));
    }

    private void know(YamlMapping yaml) {
        if (card) {
            yaml.knowing("key", "type", "format", "currency");
        } else {
            yaml.knowing(
                    "key",
                    "type",
                    "format",
                    "width",
                    "repeating",
                    "wrap",
                    "total",
                    "emphasis",
                    "icons",
                    "currency",
                    "spread",
                    "percent");
        }
    }

    private String key(YamlMapping yaml) {
        String key = yaml.required("key", Form.COLUMN);
        if (!keys.add(key) && !key.isEmpty()) {
            findings.problem(yaml.line("key"), "column.twice", "column", key);
        }
        return key;
    }

    private void labels(YamlMapping yaml, String key, ColumnType type) {
        if (type == ColumnType.MARKS) {
            new MarksLabels(findings).use(yaml.line());
        } else {
            findings.use(
                    card
                            ? LabelUse.name(yaml.line(), LabelKeys.card(owner, key))
                            : LabelUse.heading(yaml.line(), owner, key));
        }
        if (type == ColumnType.WORD) {
            findings.wordColumns().add(key);
        }
    }

    private double width(YamlMapping yaml, ColumnType type) {
        double width = yaml.number("width").orElse(type.width());
        if (width < 1 || width > WIDEST) {
            findings.problem(yaml.line("width"), "value.range", "key", "width", "least", 1, "most", WIDEST);
        }
        return width;
    }

    private boolean repeating(YamlMapping yaml, ColumnType type) {
        Optional<Boolean> said = yaml.truth("repeating");
        if (said.isPresent() && type != ColumnType.TEXT) {
            fits(yaml, "repeating", ColumnType.TEXT);
        }
        return said.orElse(type.isRepeating());
    }

    private boolean wrapped(YamlMapping yaml, ColumnType type) {
        Optional<Boolean> said = yaml.truth("wrap");
        if (said.isPresent() && type != ColumnType.TEXT && type != ColumnType.WORD) {
            fits(yaml, "wrap", ColumnType.TEXT);
        }
        return said.orElse(false);
    }

    private @Nullable String of(YamlMapping yaml, ColumnType type) {
        return switch (type) {
            case MONEY -> currency(yaml);
            case MARKS -> marks(yaml);
            case FIGURE -> {
                fits(yaml, "currency", ColumnType.MONEY);
                fits(yaml, "spread", ColumnType.MARKS);
                yield yaml.text("percent", Form.COLUMN).orElse(null);
            }
            default -> {
                fits(yaml, "percent", ColumnType.FIGURE);
                fits(yaml, "currency", ColumnType.MONEY);
                fits(yaml, "spread", ColumnType.MARKS);
                yield null;
            }
        };
    }

    private String currency(YamlMapping yaml) {
        fits(yaml, "spread", ColumnType.MARKS);
        Optional<String> said = yaml.text("currency");
        if (said.filter(text -> !Form.CURRENCY.fits(text) && !Form.COLUMN.fits(text))
                .isPresent()) {
            findings.problem(yaml.line("currency"), "column.currency", "value", said.get());
        }
        return said.orElseGet(() -> yaml.required("currency", Form.COLUMN));
    }

    private String marks(YamlMapping yaml) {
        fits(yaml, "currency", ColumnType.MONEY);
        if (card) {
            findings.problem(yaml.line("type"), "column.marksInCard");
            return "";
        }
        return yaml.required("spread", Form.COLUMN);
    }

    /** A setting that only another type has. */
    private void fits(YamlMapping yaml, String setting, ColumnType owner) {
        if (yaml.has(setting)) {
            findings.problem(yaml.line(setting), "column.setting", "key", setting, "type", owner.name());
        }
    }
}
