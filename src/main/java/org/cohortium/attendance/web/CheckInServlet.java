package org.cohortium.attendance.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cohortium.attendance.checkin.CheckingIn;
import org.cohortium.attendance.checkin.CheckingIn.Answer;
import org.cohortium.attendance.checkin.CheckingIn.Outcome;
import org.cohortium.text.Language;
import org.cohortium.text.Texts;

/**
 * Checking in: {@code /i/{session}/{code on the screen}}, opened by the pattern on the projector. Needs no session, no
 * account and no script.
 */
@WebServlet("/i/*")
public class CheckInServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Pattern PATH = Pattern.compile("/(\\d{1,18})/([0-9A-Za-z]{1,12})");
    private static final int LONGEST = 40;

    private final transient CheckingIn checkingIn;
    private final transient Texts texts;

    @Inject
    public CheckInServlet(CheckingIn checkingIn, Texts texts) {
        this.checkingIn = checkingIn;
        this.texts = texts;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher path = path(request);
        Answer answer = path.matches()
                ? checkingIn.look(Long.parseLong(path.group(1)), path.group(2).toUpperCase(Locale.ROOT))
                : new Answer(Outcome.CLOSED, null);
        tell(answer, request, response);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher path = path(request);
        String typed = Optional.ofNullable(request.getParameter("code")).orElse("");
        Answer answer = path.matches()
                ? checkingIn.checkIn(
                        Long.parseLong(path.group(1)),
                        path.group(2).toUpperCase(Locale.ROOT),
                        typed.substring(0, Math.min(typed.length(), LONGEST)))
                : new Answer(Outcome.CLOSED, null);
        tell(answer, request, response);
    }

    private void tell(Answer answer, HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/html");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader("Content-Security-Policy", CheckInPage.POLICY);
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("Vary", "Accept-Language");
        response.getWriter().write(new CheckInPage(answer, texts.in(language(request))).html());
    }

    private static Matcher path(HttpServletRequest request) {
        return PATH.matcher(Optional.ofNullable(request.getPathInfo()).orElse(""));
    }

    private static Language language(HttpServletRequest request) {
        return Collections.list(request.getLocales()).stream()
                .map(wish -> Language.of(wish.getLanguage()))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(Language.EN);
    }
}
