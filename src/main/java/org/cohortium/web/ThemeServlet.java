package org.cohortium.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Keeps light or dark with the account of whoever switched: {@code to=dark}. */
@WebServlet("/theme")
public class ThemeServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient ReaderChoices choices;

    @Inject
    ThemeServlet(ReaderChoices choices) {
        this.choices = choices;
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        choices.theme(request.getParameter("to"));
        response.setHeader("Cache-Control", "no-store");
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }
}
