package org.cohortium.certification.credential;

import java.util.List;
import java.util.Map;
import org.cohortium.shared.PublicAddress;

/** An issuing body as credentials name it. */
final class Issuer {
    /** Where each has its profile. */
    static final String FOLDER = "/issuers/";

    private Issuer() {}

    static String address(String code) {
        return PublicAddress.of(FOLDER + code);
    }

    static Map<String, Object> profile(String code, String name) {
        return Map.of("id", address(code), "type", List.of("Profile"), "name", name, "url", PublicAddress.of("/c/"));
    }
}
