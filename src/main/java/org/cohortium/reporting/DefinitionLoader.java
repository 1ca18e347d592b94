package org.cohortium.reporting;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.cohortium.text.Language;
import org.cohortium.text.Texts;

/** From a folder to a definition, with everything checked that needs no database. */
final class DefinitionLoader {
    private final ReportFolder folder;
    private final Findings findings;

    private DefinitionLoader(ReportFolder folder) {
        this.folder = folder;
        this.findings = new Findings(folder.id());
    }

    static LoadedReport load(ReportFolder folder) {
        return new DefinitionLoader(folder).load();
    }

    /** The other files are looked at once the YAML is right: what it uses of them is known only then. */
    private LoadedReport load() {
        Optional<ReportDefinition> read = new DefinitionReader(folder, findings).read();
        folder.unreadable().forEach(file -> findings.problemIn(file, 0, "file.encoding"));
        if (read.isEmpty() || !findings.none()) {
            return new LoadedReport(Optional.empty(), findings.queries(), findings.problems());
        }
        Map<Language, Map<String, String>> labels = labels();
        Map<String, String> queries = queries();
        Optional<ReportDefinition> whole = read.filter(definition -> findings.none())
                .map(definition -> with(definition, queries, Texts.of(labels)));
        return new LoadedReport(whole, findings.queries(), findings.problems());
    }

    private static ReportDefinition with(ReportDefinition read, Map<String, String> queries, Texts labels) {
        return new ReportDefinition(read.id(), read.version(), read.audience(), read.sheets(), queries, labels);
    }

    private Map<Language, Map<String, String>> labels() {
        Map<Language, LabelFile> files = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            LabelFile.of(folder, language, findings).ifPresent(file -> files.put(language, file));
        }
        Map<Language, Map<String, String>> labels = new EnumMap<>(Language.class);
        files.forEach((language, file) -> {
            LabelCheck check = new LabelCheck(file, language, findings);
            check.run();
            check.hasWords(files.values());
            labels.put(language, file.patterns());
        });
        return labels;
    }

    private Map<String, String> queries() {
        findings.queries().stream()
                .filter(use -> folder.file(use.file()).isEmpty())
                .forEach(use -> findings.problem(use.line(), "query.missing", "query", use.file()));
        folder.files().keySet().stream()
                .filter(file -> file.endsWith(".sql"))
                .filter(file ->
                        findings.queries().stream().noneMatch(use -> use.file().equals(file)))
                .forEach(file -> findings.problemIn(file, 0, "query.unused"));
        Map<String, String> queries = folder.files().entrySet().stream()
                .filter(file -> file.getKey().endsWith(".sql"))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        new TreeMap<>(queries).forEach((file, text) -> new QueryText(text).check(file, findings));
        return queries;
    }
}
