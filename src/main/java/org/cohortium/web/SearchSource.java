package org.cohortium.web;

import java.util.List;

/** Lets the search of the top bar find a feature's things. Gives only what the reader may see. */
public interface SearchSource {
    /** Key of the heading its hits stand under, e.g. {@code cohort.cohorts}. */
    String heading();

    /**
     * Finds by name or code.
     *
     * @param query what was typed, at least two characters, without blanks around it
     * @param limit at most so many, the best first
     */
    List<SearchHit> find(String query, int limit);
}
