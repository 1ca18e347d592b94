package org.cohortium.certification.batch;

import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.cohortium.certification.IssuingCertificates;

/** Issues certificates to a chunk of people. */
@Named
@Dependent
class CertificateWriter extends AbstractItemWriter {
    private final RunAtHand run;
    private final IssuingCertificates issuing;

    @Inject
    CertificateWriter(RunAtHand run, IssuingCertificates issuing) {
        this.run = run;
        this.issuing = issuing;
    }

    @Override
    public void writeItems(List<Object> items) {
        List<Long> outcomes = items.stream().map(Long.class::cast).toList();
        run.inTransaction(() -> issuing.issue(run.id(), outcomes));
    }
}
