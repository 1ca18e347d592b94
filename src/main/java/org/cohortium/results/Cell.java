package org.cohortium.results;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a set of people, or all of it.
 *
 * @param dimension what the set is broken down by, or null for all
 * @param category which part; empty for all
 */
public record Cell(@Nullable Dimension dimension, String category) {
    public static final Cell ALL = new Cell(null, "");

    /** Those of a person's participations that fall into it. */
    public List<Participation> of(List<Participation> person) {
        return dimension == null || person.isEmpty()
                ? person
                : dimension.split(person).getOrDefault(category, List.of());
    }

    /** The dimension's name, empty for all. */
    public String dimensionKey() {
        return dimension == null ? "" : dimension.key();
    }
}
