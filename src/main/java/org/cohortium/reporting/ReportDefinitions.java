package org.cohortium.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.logging.Logger;
import org.cohortium.text.Language;
import org.cohortium.text.Texts;

/**
 * The reports there are, read and checked once, when the application starts ({@link ReportsAtStart}). One with a problem is not offered; the
 * others are.
 */
@ApplicationScoped
public class ReportDefinitions {
    private static final Logger LOG = Logger.getLogger(ReportDefinitions.class.getName());

    private final List<ReportDefinition> offered;
    private final List<DefinitionProblem> problems;

    @Inject
    ReportDefinitions(ReportFolders folders, QueryCheck check, Texts texts) {
        List<LoadedReport> loaded = folders.all().stream()
                .map(DefinitionLoader::load)
                .map(report -> checked(report, check))
                .toList();
        this.offered = loaded.stream()
                .map(LoadedReport::definition)
                .flatMap(Optional::stream)
                .toList();
        this.problems =
                loaded.stream().flatMap(report -> report.problems().stream()).toList();
        problems.forEach(problem -> LOG.warning(() -> problem.in(texts.in(Language.EN))));
        LOG.info(() ->
                "Reports offered: " + offered.stream().map(ReportDefinition::id).toList());
    }

    private static LoadedReport checked(LoadedReport report, QueryCheck check) {
        return report.definition()
                .map(definition -> report.with(check.problems(definition, report.queries())))
                .orElse(report);
    }

    /** In the order of their ids; may be empty. */
    public List<ReportDefinition> offered() {
        return offered;
    }

    /** Empty if there is no such report, or it is not offered. */
    public Optional<ReportDefinition> find(String id) {
        return offered.stream().filter(report -> report.id().equals(id)).findFirst();
    }

    /** Why reports are not offered, folder by folder; empty if all are. */
    public List<DefinitionProblem> problems() {
        return problems;
    }
}
