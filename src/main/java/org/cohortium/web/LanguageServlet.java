package org.cohortium.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Remembers the language chosen and goes back to the page it was chosen on: {@code /language?to=fr&back=/cohorts}. By a
 * link on this device alone; sent by a form with the account of whoever is signed in as well. A language we do not write
 * in changes nothing; a place to go back to that is not ours is replaced by the start page.
 */
@WebServlet("/language")
public class LanguageServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient ReaderChoices choices;

    @Inject
    LanguageServlet(ReaderChoices choices) {
        this.choices = choices;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        choices.languageHere(request.getParameter("to"), response);
        response.sendRedirect(OwnPath.orStart(request.getParameter("back")));
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        choices.language(request.getParameter("to"), response);
        response.sendRedirect(OwnPath.orStart(request.getParameter("back")));
    }
}
