package org.cohortium.cohort.api;

import jakarta.ws.rs.core.Response;
import org.cohortium.api.Problems;
import org.cohortium.shared.Refusal;

/** Refusals of what is asked of a cohort: 409 where somebody else was first, else 422. */
public final class Conflicts {
    private Conflicts() {}

    public static Response answer(Problems problems, Refusal refusal) {
        return refusal.rule().endsWith(".changedMeanwhile")
                ? problems.refused(Response.Status.CONFLICT.getStatusCode(), refusal)
                : problems.refused(refusal);
    }
}
