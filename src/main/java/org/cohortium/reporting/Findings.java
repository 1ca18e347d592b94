package org.cohortium.reporting;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What comes to light while a report's YAML is read: what is wrong with it, and what it uses of the other files. */
final class Findings {
    static final String YAML = "report.yaml";

    private final String report;
    private final List<DefinitionProblem> problems = new ArrayList<>();
    private final List<LabelUse> labels = new ArrayList<>();
    private final List<QueryUse> queries = new ArrayList<>();
    private final Map<String, BlockDefinition.Table> tables = new LinkedHashMap<>();
    private final Set<String> wordColumns = new LinkedHashSet<>();

    Findings(String report) {
        this.report = report;
    }

    /** @param line one-based, of the YAML */
    void problem(int line, String rule, Object... pairs) {
        problemIn(YAML, line, rule, pairs);
    }

    /**
     * @param line one-based, or 0 for the whole file
     * @param pairs name and value in turn, of what the message names
     */
    void problemIn(String file, int line, String rule, Object... pairs) {
        Map<String, Object> arguments = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            arguments.put(String.valueOf(pairs[i]), pairs[i + 1]);
        }
        problems.add(new DefinitionProblem(report, file, line, rule, arguments));
    }

    boolean none() {
        return problems.isEmpty();
    }

    boolean none(String file) {
        return problems.stream().noneMatch(problem -> problem.file().equals(file));
    }

    /** Each once, in the order they were found. */
    List<DefinitionProblem> problems() {
        return problems.stream().distinct().toList();
    }

    void use(LabelUse label) {
        labels.add(label);
    }

    void use(QueryUse query) {
        queries.add(query);
    }

    List<LabelUse> labels() {
        return Collections.unmodifiableList(labels);
    }

    List<QueryUse> queries() {
        return Collections.unmodifiableList(queries);
    }

    /** Columns that show codes by their words. */
    Set<String> wordColumns() {
        return wordColumns;
    }

    /** By name. */
    Map<String, BlockDefinition.Table> tables() {
        return tables;
    }

    /** Names as a message lists them. */
    static String list(Collection<?> names) {
        return String.join(", ", names.stream().map(String::valueOf).toList());
    }
}
