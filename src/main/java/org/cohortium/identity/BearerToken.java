package org.cohortium.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** The token of a request's {@code Authorization: Bearer …} header (RFC 6750). */
final class BearerToken {
    private static final String SCHEME = "Bearer ";

    private BearerToken() {}

    static Optional<Token> of(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader("Authorization"))
                .filter(header -> header.regionMatches(true, 0, SCHEME, 0, SCHEME.length()))
                .map(header -> new Token(header.substring(SCHEME.length()).strip()));
    }
}
