package org.cohortium.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.logging.Logger;
import org.cohortium.text.Language;
import org.cohortium.text.Texts;

/**
 * The reports there are, read and checked once, when the application starts. One with a problem is not offered; the
 * others are.
 */
@ApplicationScoped
public class ReportDefinitions {
    private static final Logger LOG = Logger.getLogger(ReportDefinitions.class.getName());

    private final List<ReportDefinition> offered;
    private final List<DefinitionProblem> problems;
    private final Texts texts;

    @Inject
    ReportDefinitions(ReportFolders folders, Texts texts) {
        List<LoadedReport> loaded =
                folders.all().stream().map(DefinitionLoader::load).toList();
        this.offered = loaded.stream()
                .map(LoadedReport::definition)
                .flatMap(Optional::stream)
                .toList();
        this.problems =
                loaded.stream().flatMap(report -> report.problems().stream()).toList();
        this.texts = texts;
    }

    void tell(@Observes @Initialized(ApplicationScoped.class) Object deployed) {
        problems.forEach(problem -> LOG.warning(() -> problem.in(texts.in(Language.EN))));
        LOG.info(() -> "Reports: " + offered.stream().map(ReportDefinition::id).toList());
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
