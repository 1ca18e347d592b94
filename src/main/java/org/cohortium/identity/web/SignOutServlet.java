package org.cohortium.identity.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.cohortium.identity.SignInSession;

/** Ends the session and leads to the sign-in page. Only by POST, so that no link or picture can sign anybody out. */
@WebServlet("/signout")
public class SignOutServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient SignInSession session;

    @Inject
    public SignOutServlet(SignInSession session) {
        this.session = session;
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        session.close(request);
        response.setHeader("Cache-Control", "no-store");
        response.sendRedirect("/signin.xhtml");
    }
}
