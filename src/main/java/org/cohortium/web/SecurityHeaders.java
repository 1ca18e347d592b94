package org.cohortium.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * What every answer forbids the browser. Pages get their content policy from PrimeFaces (web.xml), with a nonce; what is
 * no page may load nothing. Nothing that belongs to somebody is kept by the browser or on the way to it.
 */
@WebFilter("/*")
public class SecurityHeaders extends HttpFilter {
    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        response.setHeader("Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=()");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        String path = request.getServletPath();
        boolean forAnybody = path.startsWith("/jakarta.faces.resource/") || path.equals("/assets");
        if (!forAnybody) {
            response.setHeader("Cache-Control", "no-store");
        }
        if (path.startsWith("/api/") || path.equals("/search/suggestions")) {
            response.setHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
        }
        chain.doFilter(request, response);
    }
}
