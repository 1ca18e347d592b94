package org.cohortium.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.stream.Stream;

/** What a browser remembers for us: how its reader wants pages to look. Never anything that identifies them. */
final class Cookies {
    private static final int ONE_YEAR_SECONDS = 365 * 24 * 60 * 60;

    private Cookies() {}

    static Optional<String> value(HttpServletRequest request, String name) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Stream::of)
                .filter(cookie -> cookie.getName().equals(name))
                .map(Cookie::getValue)
                .findFirst();
    }

    static Cookie remembering(String name, String value) {
        Cookie cookie = new Cookie(name, value);
        cookie.setPath("/");
        cookie.setMaxAge(ONE_YEAR_SECONDS);
        cookie.setHttpOnly(true);
        return cookie;
    }

    /** The same for what the page's script writes as well. */
    static Cookie rememberingForScripts(String name, String value) {
        Cookie cookie = remembering(name, value);
        cookie.setHttpOnly(false);
        return cookie;
    }

    static Cookie forgetting(String name) {
        Cookie cookie = rememberingForScripts(name, "");
        cookie.setMaxAge(0);
        return cookie;
    }
}
