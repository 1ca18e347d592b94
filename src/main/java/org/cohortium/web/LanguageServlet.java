package org.cohortium.web;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.cohortium.text.Language;

/**
 * Remembers the language chosen on this device and goes back to the page it was chosen on:
 * {@code /language?to=fr&back=/cohorts}. A language we do not write in changes nothing; a place to go back to that is
 * not ours is replaced by the start page.
 */
@WebServlet("/language")
public class LanguageServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional.ofNullable(request.getParameter("to"))
                .flatMap(Language::of)
                .map(language -> Cookies.remembering(ReaderLanguage.COOKIE, language.tag()))
                .ifPresent(response::addCookie);
        response.sendRedirect(OwnPath.orStart(request.getParameter("back")));
    }
}
