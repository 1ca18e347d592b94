package org.cohortium.assessment;

import java.util.Set;

/**
 * What of a cohort's scores comes from markers and is not entered otherwise.
 *
 * @param marked attempts that somebody has marked with the rubric
 * @param moderated assessments that a second person marks by rule
 */
record MarkersPoints(Set<Attempt> marked, Set<Long> moderated) {
    MarkersPoints {
        marked = Set.copyOf(marked);
        moderated = Set.copyOf(moderated);
    }

    boolean include(Attempt attempt) {
        return marked.contains(attempt) || moderated.contains(attempt.assessmentId());
    }
}
