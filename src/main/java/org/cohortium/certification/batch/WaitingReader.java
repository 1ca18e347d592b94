package org.cohortium.certification.batch;

import jakarta.batch.api.chunk.AbstractItemReader;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Iterator;
import java.util.List;
import org.cohortium.certification.IssuingCertificates;
import org.jspecify.annotations.Nullable;

/** Reads those who wait for a certificate. Needs no checkpoint: who has got one is not met again. */
@Named
@Dependent
class WaitingReader extends AbstractItemReader {
    private static final int AT_ONCE = 1_000;

    private final RunAtHand run;
    private final IssuingCertificates issuing;
    private Iterator<Long> outcomes = List.<Long>of().iterator();
    private long last;

    @Inject
    WaitingReader(RunAtHand run, IssuingCertificates issuing) {
        this.run = run;
        this.issuing = issuing;
    }

    @Override
    public @Nullable Object readItem() {
        if (!outcomes.hasNext()) {
            outcomes = run.forRequester(() -> issuing.next(run.id(), last, AT_ONCE))
                    .iterator();
        }
        if (!outcomes.hasNext()) {
            return null;
        }
        last = outcomes.next();
        return last;
    }
}
