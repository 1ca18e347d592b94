package org.cohortium.funding.api;

import java.util.List;
import org.cohortium.api.Refused;
import org.cohortium.api.RefusedParts;
import org.cohortium.funding.GrantProblem;
import org.cohortium.funding.expenditure.SpendingProblem;
import org.cohortium.shared.Refusal;

/** What is wrong with a grant, on its way out of a resource. */
final class GrantProblems {
    private GrantProblems() {}

    /** @throws RuntimeException that the interface tells as a refusal, if anything is wrong with an amount or rate */
    static void refuseAnySpending(List<SpendingProblem> problems) {
        refuseAny(problems.stream()
                .map(problem -> new GrantProblem(problem.field(), problem.refusal()))
                .toList());
    }

    /** @throws RuntimeException that the interface tells as a refusal, if anything is wrong */
    static void refuseAny(List<GrantProblem> problems) {
        if (problems.size() == 1
                && List.of("version", "why").contains(problems.get(0).field())) {
            throw new Refused(problems.get(0).refusal());
        }
        if (!problems.isEmpty()) {
            throw new RefusedParts(
                    Refusal.of("funding.problems"),
                    problems.stream()
                            .map(problem -> new RefusedParts.Part(problem.field(), problem.refusal()))
                            .toList());
        }
    }
}
