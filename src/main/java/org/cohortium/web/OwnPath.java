package org.cohortium.web;

import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;

/** Says which addresses of a request's making we may send a browser to: paths on this server, nothing else. */
public final class OwnPath {
    private static final String START = "/";

    private OwnPath() {}

    /** The path itself with its query if it leads to this server, else the start page. */
    public static String orStart(@Nullable String path) {
        if (path == null || !path.startsWith("/") || path.startsWith("//") || path.indexOf('\\') >= 0) {
            return START;
        }
        try {
            URI uri = new URI(path);
            return uri.isAbsolute() || uri.getRawAuthority() != null ? START : uri.toString();
        } catch (URISyntaxException e) {
            return START;
        }
    }
}
