package org.cohortium.reporting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cohortium.text.Texts;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads a report's YAML. */
final class DefinitionReader {
    private final ReportFolder folder;
    private final Findings findings;

    DefinitionReader(ReportFolder folder, Findings findings) {
        this.folder = folder;
        this.findings = findings;
    }

    /** Empty if there is nothing to read; without meaning if there are findings. */
    Optional<ReportDefinition> read() {
        return nodes().flatMap(node -> YamlMapping.of(node, findings)).map(this::report);
    }

    private ReportDefinition report(YamlMapping yaml) {
        yaml.knowing("id", "version", "audience", "sheets");
        return new ReportDefinition(
                id(yaml),
                yaml.requiredWhole("version", 1, Integer.MAX_VALUE),
                yaml.requiredChoice("audience", Audience.class),
                sheets(yaml),
                Map.of(),
                Texts.of(Map.of()));
    }

    private String id(YamlMapping yaml) {
        String id = yaml.required("id", Form.ID);
        if (!id.isEmpty() && !id.equals(folder.id())) {
            findings.problem(yaml.line("id"), "id.folder", "id", id, "folder", folder.id());
        }
        return id;
    }

    /** Charts come last, since they may draw the table of any sheet. */
    private List<SheetDefinition> sheets(YamlMapping yaml) {
        List<YamlMapping> all = yaml.requiredMappings("sheets");
        SheetReader reader = new SheetReader(findings);
        List<SheetDefinition> sheets = new ArrayList<>();
        for (SheetDefinition sheet : all.stream().map(reader::read).toList()) {
            sheets.add(reader.withCharts(sheet, all.get(sheets.size())));
        }
        return sheets;
    }

    private Optional<Node> nodes() {
        Optional<String> text = folder.file(Findings.YAML);
        if (text.isEmpty()) {
            findings.problem(0, "yaml.missing");
            return Optional.empty();
        }
        try {
            Optional<Node> root = new Compose(LoadSettings.builder().build()).composeString(text.get());
            if (root.isEmpty()) {
                findings.problem(0, "yaml.empty");
            }
            return root;
        } catch (MarkedYamlEngineException wrong) {
            int line = wrong.getProblemMark().map(mark -> mark.getLine() + 1).orElse(0);
            findings.problem(line, "yaml.syntax", "detail", wrong.getProblem());
        } catch (YamlEngineException wrong) {
            findings.problem(0, "yaml.syntax", "detail", String.valueOf(wrong.getMessage()));
        }
        return Optional.empty();
    }
}
