package org.cohortium.certification.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.cohortium.certification.credential.PublishedCredentials;

/**
 * What verifiers of credentials ask for, from whichever page or program: {@code /.well-known/jwks.json} and single keys
 * below {@code /.well-known/jwks/}, profiles of issuers, lists of status. No session, and nothing of persons.
 */
@WebServlet({"/.well-known/jwks.json", "/.well-known/jwks/*", "/issuers/*", "/credential-status/*"})
public class CredentialServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final String JSON = "application/json";

    private final transient PublishedCredentials published;

    @Inject
    public CredentialServlet(PublishedCredentials published) {
        this.published = published;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String rest = request.getPathInfo() == null ? "" : request.getPathInfo().substring(1);
        switch (request.getServletPath()) {
            case "/.well-known/jwks.json" -> tell(Optional.of(published.keys()), JSON, response);
            case "/.well-known/jwks" -> tell(published.key(rest), "application/jwk+json", response);
            case "/issuers" -> tell(published.issuer(rest), JSON, response);
            default -> tell(list(rest), "application/vc+jwt", response);
        }
    }

    private Optional<String> list(String number) {
        return number.matches("\\d{1,9}") ? published.status(Long.parseLong(number)) : Optional.empty();
    }

    private static void tell(Optional<String> document, String type, HttpServletResponse response) throws IOException {
        response.setHeader("Access-Control-Allow-Origin", "*");
        response.setHeader("Cache-Control", "public, max-age=300");
        response.setContentType(document.isPresent() ? type : JSON);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setStatus(document.isPresent() ? HttpServletResponse.SC_OK : HttpServletResponse.SC_NOT_FOUND);
        response.getWriter().write(document.orElse("{}"));
    }
}
