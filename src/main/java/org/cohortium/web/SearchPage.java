package org.cohortium.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Everything found for what was typed in the top bar. */
@RequestScoped
@Named
public class SearchPage {
    private static final int HITS_FOR_EACH = 20;

    private final Search search;
    private final ReaderLanguage language;
    private @Nullable String query;
    private @Nullable List<Search.Found> found;

    @Inject
    SearchPage(Search search, ReaderLanguage language) {
        this.search = search;
        this.language = language;
    }

    public @Nullable String getQuery() {
        return query;
    }

    public void setQuery(@Nullable String query) {
        this.query = query;
    }

    /** How much was found, in a sentence; or what to type. */
    public String getLead() {
        if (query == null || query.strip().length() < Search.SHORTEST_QUERY) {
            return language.words().get("web.search.short");
        }
        int hits = getFound().stream().mapToInt(part -> part.hits().size()).sum();
        return language.words().of("web.search.lead", "n", hits, "query", query.strip());
    }

    public List<Search.Found> getFound() {
        if (found == null) {
            found = search.find(query, HITS_FOR_EACH);
        }
        return found;
    }
}
