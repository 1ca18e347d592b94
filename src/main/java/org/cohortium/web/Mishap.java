package org.cohortium.web;

import jakarta.faces.application.ViewExpiredException;
import jakarta.servlet.http.HttpServletResponse;
import java.util.stream.Stream;
import org.cohortium.identity.NoSuchThing;
import org.cohortium.identity.NotAllowed;
import org.cohortium.identity.NotSignedIn;

/** What can go wrong with a page, as its reader is told of it. */
enum Mishap {
    EXPIRED("expired", HttpServletResponse.SC_FORBIDDEN),
    SIGNED_OUT("signedOut", HttpServletResponse.SC_UNAUTHORIZED),
    NOT_ALLOWED("refused", HttpServletResponse.SC_FORBIDDEN),
    NOT_FOUND("refused", HttpServletResponse.SC_NOT_FOUND),
    FAULT("fault", HttpServletResponse.SC_INTERNAL_SERVER_ERROR);

    private final String trouble;
    private final int status;

    Mishap(String trouble, int status) {
        this.trouble = trouble;
        this.status = status;
    }

    static Mishap of(Throwable thrown) {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
                .map(Mishap::ofOne)
                .filter(mishap -> mishap != FAULT)
                .findFirst()
                .orElse(FAULT);
    }

    /** Name of the notice in the page that tells of it. */
    String trouble() {
        return trouble;
    }

    int status() {
        return status;
    }

    private static Mishap ofOne(Throwable thrown) {
        if (thrown instanceof ViewExpiredException) {
            return EXPIRED;
        }
        if (thrown instanceof NotSignedIn) {
            return SIGNED_OUT;
        }
        if (thrown instanceof NotAllowed) {
            return NOT_ALLOWED;
        }
        return thrown instanceof NoSuchThing ? NOT_FOUND : FAULT;
    }
}
