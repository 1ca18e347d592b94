package org.cohortium.funding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IatiIdentifierTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "XM-DAC-41114-PROJECT-001",
                "GB-CHC-202918-P00001",
                "XX-EXAMPLE-NPDG-2025-014",
                "NO-BRC-971277882-KEN.21.0004"
            })
    void beginsWithTheOrganisationsOwn(String identifier) {
        assertThat(IatiIdentifier.hasForbidden(identifier)).isFalse();
        assertThat(IatiIdentifier.isOfForm(identifier)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "PROJECT",
                "XM-DAC-41114",
                "XM-DAC-41114-",
                "xm-dac-41114-1",
                "XM-DAC--41114",
                "XM-DAC-41114---"
            })
    void hasAllItsParts(String identifier) {
        assertThat(IatiIdentifier.isOfForm(identifier)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "XM-DAC-41114-A B",
                "XM-DAC-41114-A/B",
                "XM-DAC-41114-A&B",
                "XM-DAC-41114-A|B",
                "XM-DAC-41114-A?",
                "XM-DAC-41114-\u00a0A",
                "XM-DAC-41114-A\u200b"
            })
    void holdsNothingThatTheStandardForbids(String identifier) {
        assertThat(IatiIdentifier.hasForbidden(identifier)).isTrue();
    }
}
