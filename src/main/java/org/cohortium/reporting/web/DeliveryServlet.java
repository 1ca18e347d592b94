package org.cohortium.reporting.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.Optional;
import org.cohortium.reporting.delivery.DeliveryFile;
import org.cohortium.reporting.delivery.OpeningLinks;
import org.cohortium.text.Language;
import org.cohortium.text.Texts;
import org.cohortium.text.Words;
import org.cohortium.web.Assets;

/**
 * What a link out of a letter opens: {@code /d/{secret}} tells of one release, and below it are its files. Needs no
 * session and nobody signed in; whoever has the link is its reader.
 */
@WebServlet("/d/*")
public class DeliveryServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient OpeningLinks links;
    private final transient Texts texts;
    private final transient Assets assets;

    @Inject
    public DeliveryServlet(OpeningLinks links, Texts texts, Assets assets) {
        this.links = links;
        this.texts = texts;
        this.assets = assets;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String[] path = path(request);
        if (path.length == 2) {
            fetch(path[0], path[1], request, response);
        } else {
            open(path[0], request, response);
        }
    }

    /** Asks for a new link: it goes to the address the old one went to. */
    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String[] path = path(request);
        boolean sent = path.length == 2 && path[1].equals(DeliveryPage.AGAIN) && links.renew(path[0]);
        tell(page(request, Optional.empty()).renewed(sent), sent ? HttpServletResponse.SC_OK : gone(), response);
    }

    private void open(String link, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<OpeningLinks.Opened> opened = links.open(link);
        DeliveryPage page = page(request, opened);
        if (opened.isEmpty()) {
            tell(page.unknown(), HttpServletResponse.SC_NOT_FOUND, response);
        } else if (opened.get().release() == null) {
            tell(page.closed(link, opened.get()), gone(), response);
        } else {
            tell(page.release(link, opened.get(), opened.get().release()), HttpServletResponse.SC_OK, response);
        }
    }

    private void fetch(String link, String name, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Optional<OpeningLinks.Fetched> fetched = Arrays.stream(DeliveryFile.values())
                .filter(each -> each.path().equals(name))
                .findFirst()
                .flatMap(file -> links.fetch(link, file));
        if (fetched.isEmpty()) {
            open(link, request, response); // says what is the matter with the link, or offers what there is
            return;
        }
        response.setContentType(fetched.get().mediaType());
        response.setContentLengthLong(fetched.get().bytes());
        response.setHeader(
                "Content-Disposition", "attachment; filename=\"" + fetched.get().name() + "\"");
        fetched.get().content().to(response.getOutputStream());
    }

    private DeliveryPage page(HttpServletRequest request, Optional<OpeningLinks.Opened> opened) {
        Language language = opened.flatMap(each -> Language.of(each.language()))
                .orElseGet(() -> Language.preferredFrom(Collections.list(request.getLocales())));
        Words words = texts.in(language);
        return new DeliveryPage(words, assets.getCss(), assets.getFavicon());
    }

    private static void tell(String html, int status, HttpServletResponse response) throws IOException {
        response.setStatus(status);
        response.setContentType("text/html");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader("Content-Security-Policy", DeliveryPage.POLICY);
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("X-Robots-Tag", "noindex");
        response.getWriter().write(html);
    }

    private static int gone() {
        return HttpServletResponse.SC_GONE;
    }

    /** The secret, and the file where one is asked for. */
    private static String[] path(HttpServletRequest request) {
        String path = request.getPathInfo() == null ? "" : request.getPathInfo().substring(1);
        return path.split("/", 2);
    }
}
