package org.cohortium.certification.batch;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.cohortium.certification.IssuingAtWork;

/** Last step: the run is done. */
@Named
@Dependent
class EndIssuing extends AbstractBatchlet {
    private final RunAtHand run;
    private final IssuingAtWork issuing;

    @Inject
    EndIssuing(RunAtHand run, IssuingAtWork issuing) {
        this.run = run;
        this.issuing = issuing;
    }

    @Override
    public String process() {
        return run.forRequester(() -> {
            issuing.end(run.id(), run.lease());
            return "DONE";
        });
    }
}
