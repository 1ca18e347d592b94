package org.cohortium.funding;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.cohortium.funding.GrantSurroundings.Bound;
import org.cohortium.funding.GrantSurroundings.Claim;
import org.cohortium.funding.GrantSurroundings.CohortClaims;
import org.cohortium.shared.Refusal;

/** What the cohorts of a grant have to be like, beside the other grants that pay for them. */
final class AllocationPolicy {
    private static final BigDecimal ALL = new BigDecimal(100);
    private static final int DECIMALS = 4;

    private final GrantDetails asked;
    private final GrantSurroundings around;
    private final List<GrantProblem> problems;

    /** @param problems what is found is put here */
    AllocationPolicy(GrantDetails asked, GrantSurroundings around, List<GrantProblem> problems) {
        this.asked = asked;
        this.around = around;
        this.problems = problems;
    }

    void judge() {
        Set<String> seen = new HashSet<>();
        for (int at = 0; at < asked.allocations().size(); at++) {
            GrantAllocation one = asked.allocations().get(at);
            String place = "allocations[" + at + "].";
            if (!seen.add(one.cohort())) {
                add(place + "cohort", new Refusal("funding.cohort.twice", Map.of("cohort", one.cohort())));
                continue;
            }
            known(one).ifPresentOrElse(no -> add(place + "cohort", no), () -> shared(one, place));
        }
        if (around.before() != null) {
            around.before().details().allocations().stream()
                    .map(GrantAllocation::cohort)
                    .filter(cohort -> !seen.contains(cohort) && around.bound().containsKey(cohort))
                    .forEach(this::stays);
        }
    }

    private Optional<Refusal> known(GrantAllocation one) {
        CohortClaims cohort = around.cohorts().get(one.cohort());
        if (cohort == null) {
            return Optional.of(new Refusal("funding.cohort.unknown", Map.of("cohort", one.cohort())));
        }
        boolean there = around.before() != null
                && around.before().details().allocations().stream()
                        .anyMatch(each -> each.cohort().equals(one.cohort()));
        return cohort.cancelled() && !there
                ? Optional.of(new Refusal("funding.cohort.cancelled", Map.of("cohort", one.cohort())))
                : Optional.empty();
    }

    private void shared(GrantAllocation one, String place) {
        BigDecimal percent = one.percent();
        CohortClaims cohort = around.cohorts().get(one.cohort());
        if (cohort == null) {
            return;
        }
        if (percent.signum() <= 0
                || percent.compareTo(ALL) > 0
                || percent.stripTrailingZeros().scale() > DECIMALS) {
            add(place + "percent", new Refusal("funding.share.wrong", Map.of("value", percent)));
        } else if (percent.add(cohort.taken()).compareTo(ALL) > 0) {
            String by = cohort.others().stream()
                    .map(claim -> claim.grant() + " " + plain(claim.percent()) + " %")
                    .collect(Collectors.joining(", "));
            add(
                    place + "percent",
                    new Refusal(
                            "funding.share.taken",
                            Map.of(
                                    "cohort", one.cohort(),
                                    "asked", percent,
                                    "taken", cohort.taken(),
                                    "by", by,
                                    "left", ALL.subtract(cohort.taken()).max(BigDecimal.ZERO))));
        }
        cohort.others().stream()
                .filter(claim -> claim.lead() && one.lead())
                .map(Claim::grant)
                .findFirst()
                .ifPresent(leader -> add(
                        place + "lead",
                        new Refusal("funding.lead.taken", Map.of("cohort", one.cohort(), "grant", leader))));
    }

    private static String plain(BigDecimal percent) {
        return percent.stripTrailingZeros().toPlainString();
    }

    private void stays(String cohort) {
        Bound bound = around.bound().getOrDefault(cohort, new Bound(0, 0));
        add(
                "allocations",
                new Refusal(
                        "funding.cohort.bound",
                        Map.of("cohort", cohort, "spent", bound.spent(), "targets", bound.targets())));
    }

    private void add(String field, Refusal refusal) {
        problems.add(new GrantProblem(field, refusal));
    }
}
