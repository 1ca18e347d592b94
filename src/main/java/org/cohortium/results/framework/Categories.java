package org.cohortium.results.framework;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.cohortium.cohort.SessionMode;
import org.cohortium.results.Dimension;

/** The categories by which an indicator can be limited, or its targets broken down. */
final class Categories {
    static final String CURRICULUM = "curriculum";
    static final Set<String> FILTERS =
            Set.of(CURRICULUM, Dimension.COHORT.key(), Dimension.COUNTRY.key(), Dimension.SEX.key());
    static final Set<String> DIMENSIONS =
            Arrays.stream(Dimension.values()).map(Dimension::key).collect(Collectors.toUnmodifiableSet());

    private static final Map<String, Set<String>> FIXED = Map.of(
            Dimension.SEX.key(),
            Set.of("FEMALE", "MALE", "OTHER"),
            Dimension.AGE.key(),
            Set.of("YOUTH", "OLDER", "UNKNOWN"),
            Dimension.DISABILITY.key(),
            Set.of("YES", "NO", "UNKNOWN"),
            Dimension.MODE.key(),
            Arrays.stream(SessionMode.values()).map(Enum::name).collect(Collectors.toUnmodifiableSet()));

    private Categories() {}

    /** Whether people can be limited to a category. */
    static boolean canLimit(String filter, String category, GrantTerms grant) {
        return switch (filter) {
            case CURRICULUM -> grant.curricula().contains(category);
            case "cohort" -> grant.cohorts().contains(category);
            case "country" -> grant.countries().contains(category);
            case "sex" -> category.equals("FEMALE") || category.equals("MALE");
            default -> false;
        };
    }

    /** Whether figures broken down by a dimension have such a category. */
    static boolean has(String dimension, String category, GrantTerms grant) {
        return switch (dimension) {
            case "cohort" -> grant.cohorts().contains(category);
            case "country" -> grant.countries().contains(category) || category.equals("UNKNOWN");
            default -> FIXED.getOrDefault(dimension, Set.of()).contains(category);
        };
    }
}
