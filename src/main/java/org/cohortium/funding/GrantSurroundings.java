package org.cohortium.funding;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a grant has to agree with.
 *
 * @param before as it stands; null for a new one
 * @param donorKind of the organisation named as its donor; null where there is none of that code
 * @param identifierOf the other grant that has its IATI identifier; null where none has
 * @param countries those of the named that there are
 * @param cohorts those of the named that there are, by code
 * @param spent how many amounts were spent on it
 * @param released whether its donor was given a report
 * @param cut what lies within its period as it stands, and outside of the one asked for
 * @param bound cohorts that amounts or targets of it are told for
 */
record GrantSurroundings(
        @Nullable KeptGrant before,
        boolean codeTaken,
        @Nullable String donorKind,
        @Nullable String identifierOf,
        Set<String> countries,
        Map<String, CohortClaims> cohorts,
        int spent,
        boolean released,
        List<Cut> cut,
        Map<String, Bound> bound) {
    GrantSurroundings {
        countries = Set.copyOf(countries);
        cohorts = Map.copyOf(cohorts);
        cut = List.copyOf(cut);
        bound = Map.copyOf(bound);
    }

    /** A cohort, and which other grants pay for it. */
    record CohortClaims(boolean cancelled, List<Claim> others) {
        CohortClaims {
            others = List.copyOf(others);
        }

        BigDecimal taken() {
            return others.stream().map(Claim::percent).reduce(BigDecimal.ZERO, BigDecimal::add);
        }
    }

    /** Another grant's part of a cohort. */
    record Claim(String grant, BigDecimal percent, boolean lead) {}

    /** Amounts or targets that would lie outside. @param what {@code SPENT} or {@code TARGETS} */
    record Cut(String what, int n, LocalDate first, LocalDate last) {}

    /** What is told of a cohort. @param spent how many amounts @param targets how many indicators or targets */
    record Bound(int spent, int targets) {}
}
