package org.cohortium.reporting.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.cohortium.reporting.Reconciliation;
import org.cohortium.reporting.ReconcilingReports;
import org.cohortium.web.ReaderLanguage;
import org.jspecify.annotations.Nullable;

/** How the donors' reports of a run go together. */
@RequestScoped
@Named
public class ReconciliationPage {
    private final ReconcilingReports reconciling;
    private final ReaderLanguage language;
    private @Nullable String run;
    private @Nullable Reconciliation reconciliation;

    @Inject
    ReconciliationPage(ReconcilingReports reconciling, ReaderLanguage language) {
        this.reconciling = reconciling;
        this.language = language;
    }

    public @Nullable String getRun() {
        return run;
    }

    public void setRun(@Nullable String run) {
        this.run = run;
    }

    /** @throws org.cohortium.identity.NoSuchThing if there is no such run, or it is none for donors */
    public void open() {
        getAll();
    }

    public Reconciliation getAll() {
        if (reconciliation == null) {
            reconciliation = reconciling.of(CurrentRun.id(run), language.getTag());
        }
        return reconciliation;
    }
}
