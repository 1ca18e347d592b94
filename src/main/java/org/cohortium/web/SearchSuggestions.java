package org.cohortium.web;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.cohortium.identity.CurrentUser;

/**
 * What the search field offers while one types: {@code [{"heading", "name", "detail", "path"}, …]}, four of a kind at
 * most. 401 for nobody.
 */
@WebServlet("/search/suggestions")
public class SearchSuggestions extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final int HITS_FOR_EACH = 4;

    private final transient Search search;
    private final transient ReaderLanguage language;
    private final transient CurrentUser reader;

    @Inject
    SearchSuggestions(Search search, ReaderLanguage language, CurrentUser reader) {
        this.search = search;
        this.language = language;
        this.reader = reader;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!reader.isSignedIn()) {
            response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
            return;
        }
        response.setContentType("application/json");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader("Cache-Control", "no-store");
        response.getWriter()
                .write(suggestions(request.getParameter("q")).build().toString());
    }

    private JsonArrayBuilder suggestions(String query) {
        JsonArrayBuilder all = Json.createArrayBuilder();
        for (Search.Found found : search.find(query, HITS_FOR_EACH)) {
            String heading = language.words().get(found.heading());
            for (SearchHit hit : found.hits()) {
                all.add(Json.createObjectBuilder()
                        .add("heading", heading)
                        .add("name", hit.name())
                        .add("detail", hit.detail())
                        .add("path", hit.path()));
            }
        }
        return all;
    }
}
