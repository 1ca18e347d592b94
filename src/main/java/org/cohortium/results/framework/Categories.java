package org.cohortium.results.framework;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.cohortium.results.Dimension;

/** The categories by which an indicator can be limited, or its targets broken down. */
public final class Categories {
    static final String CURRICULUM = "curriculum";
    static final Set<String> FILTERS =
            Set.of(CURRICULUM, Dimension.COHORT.key(), Dimension.COUNTRY.key(), Dimension.SEX.key());
    static final Set<String> DIMENSIONS =
            Arrays.stream(Dimension.values()).map(Dimension::key).collect(Collectors.toUnmodifiableSet());

    /** Of the dimensions that have the same ones everywhere, in the order in which they are offered. */
    private static final List<String> FIXED = List.of(
            "sex=FEMALE",
            "sex=MALE",
            "sex=OTHER",
            "age=YOUTH",
            "age=OLDER",
            "age=UNKNOWN",
            "disability=YES",
            "disability=NO",
            "disability=UNKNOWN",
            "mode=SELF_PACED",
            "mode=WEBINAR",
            "mode=WORKSHOP",
            "mode=HYBRID");

    private Categories() {}

    /** Dimension and category of what targets can be of in any grant, joined by an equals sign. */
    public static List<String> parts() {
        return FIXED;
    }

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
            default -> FIXED.contains(dimension + "=" + category);
        };
    }
}
