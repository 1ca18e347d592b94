package org.cohortium.reporting.iati;

import java.util.Map;

/**
 * Who publishes the activities.
 *
 * @param identifier of the organisation in the IATI's sense, such as {@code XM-DAC-41114}; empty while it is not set
 * @param type by the IATI's list of types of organisation
 */
record IatiReporter(String identifier, String type, String name) {
    private static final String MULTILATERAL = "40";
    private static final String MADE_UP = "XX-EXAMPLE-COHORTIUM";

    /** Reads {@code COHORTIUM_IATI_ORG}, {@code COHORTIUM_IATI_ORG_TYPE} and {@code COHORTIUM_IATI_ORG_NAME}. */
    static IatiReporter of(Map<String, String> environment, boolean demo) {
        String identifier = environment.getOrDefault("COHORTIUM_IATI_ORG", demo ? MADE_UP : "");
        return new IatiReporter(
                identifier.strip(),
                environment.getOrDefault("COHORTIUM_IATI_ORG_TYPE", MULTILATERAL),
                environment.getOrDefault("COHORTIUM_IATI_ORG_NAME", demo ? "Cohortium demonstration" : identifier));
    }

    boolean isKnown() {
        return !identifier.isEmpty();
    }
}
