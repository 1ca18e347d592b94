package org.cohortium.assessment.marking;

import java.math.BigDecimal;
import java.util.List;

/**
 * What work is judged by.
 *
 * @param code names it within its rubric
 * @param title in the reader's language
 * @param levels from the fewest points to the most; at least one
 */
public record Criterion(String code, String title, List<Level> levels) {
    public Criterion {
        levels = List.copyOf(levels);
        if (levels.isEmpty()) {
            throw new IllegalArgumentException("criterion " + code + " has no levels");
        }
    }

    public BigDecimal most() {
        return levels.get(levels.size() - 1).points();
    }

    /** Place of the level with these points, from 0; -1 where none has them. */
    public int levelOf(BigDecimal points) {
        for (int place = 0; place < levels.size(); place++) {
            if (levels.get(place).points().compareTo(points) == 0) {
                return place;
            }
        }
        return -1;
    }

    /** Title of the level with these points; empty where none has them. */
    public String titleOf(BigDecimal points) {
        int place = levelOf(points);
        return place < 0 ? "" : levels.get(place).title();
    }
}
