package org.cohortium.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The sign-in page's address, with the page somebody asked for, to be led back there afterwards. */
final class SignInAddress {
    private static final String PAGE = "/signin.xhtml";

    private SignInAddress() {}

    /** Leads back only to what was asked for with GET: anything else cannot be asked for again by an address. */
    static String leadingBackFrom(HttpServletRequest request) {
        if (!request.getMethod().equals("GET") || request.getRequestURI().equals("/")) {
            return PAGE;
        }
        var query = request.getQueryString();
        var asked = request.getRequestURI() + (query == null ? "" : "?" + query);
        return PAGE + "?from=" + URLEncoder.encode(asked, StandardCharsets.UTF_8);
    }
}
