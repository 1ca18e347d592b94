package org.cohortium.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Leads to another page before the one asked for, in the form the asker understands: a redirect, or Faces' own for a partial request. */
final class SignInRedirect {
    private static final String PARTIAL =
            "<?xml version='1.0' encoding='UTF-8'?><partial-response><redirect url=\"%s\"/></partial-response>";

    private SignInRedirect() {}

    static void send(HttpServletRequest request, HttpServletResponse response, String address) throws IOException {
        response.setHeader("Cache-Control", "no-store");
        if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
            response.setContentType("text/xml");
            response.setCharacterEncoding("UTF-8");
            response.getWriter().write(PARTIAL.formatted(address));
        } else {
            response.sendRedirect(address);
        }
    }
}
