package org.cohortium.identity;

import java.util.List;
import java.util.Set;

/** What anybody may ask for without signing in. Everything else needs somebody: a new page is closed until named here. */
final class PublicAddresses {
    private static final Set<String> PAGES = Set.of("/signin", "/language");

    /**
     * Besides style and scripts, what is checked of certificates and credentials, checking in with a code of one's own, and
     * releases by a link that stands for a password: answers are the same for everybody who has it, so nobody is looked up and no
     * session is begun.
     */
    private static final List<String> FOLDERS = List.of(
            "/jakarta.faces.resource/",
            "/assets/",
            "/c/",
            "/i/",
            "/d/",
            "/.well-known/jwks/",
            "/issuers/",
            "/credential-status/");

    private static final Set<String> FILES = Set.of("/c", "/.well-known/jwks.json");

    /** The API answers for itself, in its own form: see the filter that asks for a sign-in there. */
    private static final String API = "/api/v1/";

    /** Where somebody changes their password. */
    static final String OWN_ACCOUNT = "/account";

    /** What else is open to somebody who has to change their password first: how the page looks, and leaving. */
    private static final Set<String> BEFORE_CHANGE = Set.of(OWN_ACCOUNT, "/theme", "/stay", "/signout");

    private PublicAddresses() {}

    /** Whether somebody may ask for it who has to change their password first; the API refuses by itself. */
    static boolean areOpenBeforeChange(String path) {
        return include(path) || BEFORE_CHANGE.contains(withoutEnding(path));
    }

    /** @param path from the application's root, decoded, e.g. {@code /cohort/list.xhtml} */
    static boolean include(String path) {
        return !path.contains("/..") && (PAGES.contains(withoutEnding(path)) || areResources(path) || isApi(path));
    }

    static boolean isApi(String path) {
        return path.startsWith(API);
    }

    /** Style sheets, scripts, pictures, and the check of certificates: nobody needs to be known for them. */
    static boolean areResources(String path) {
        return !path.contains("/..") && (FOLDERS.stream().anyMatch(path::startsWith) || FILES.contains(path));
    }

    private static String withoutEnding(String path) {
        return path.endsWith(".xhtml") ? path.substring(0, path.length() - ".xhtml".length()) : path;
    }
}
