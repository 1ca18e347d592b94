package org.cohortium.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Asks every feature that can be searched. */
@RequestScoped
public class Search {
    static final int SHORTEST_QUERY = 2;

    private final Instance<SearchSource> sources;

    @Inject
    Search(Instance<SearchSource> sources) {
        this.sources = sources;
    }

    /** Hits by heading, in the order of the features; empty for less than two characters. */
    List<Found> find(@Nullable String typed, int limitForEach) {
        String query = typed == null ? "" : typed.strip();
        if (query.codePointCount(0, query.length()) < SHORTEST_QUERY) {
            return List.of();
        }
        return sources.stream()
                .map(source -> new Found(source.heading(), source.find(query, limitForEach)))
                .filter(found -> !found.hits().isEmpty())
                .toList();
    }

    /**
     * What one feature found.
     *
     * @param heading key of its text
     */
    public record Found(String heading, List<SearchHit> hits) {}
}
