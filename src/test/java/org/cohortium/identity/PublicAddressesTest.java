package org.cohortium.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicAddressesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/signin",
                "/signin.xhtml",
                "/language",
                "/assets/app.css",
                "/jakarta.faces.resource/faces.js",
                "/c/",
                "/c/7KQ2M9XW4HTBC3ZP"
            })
    void anybodyMayAskFor(String path) {
        assertThat(PublicAddresses.include(path)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/index.xhtml",
                "/signin/more",
                "/cohort/list.xhtml",
                "/assets/../cohort/list.xhtml",
                "/jakarta.faces.resource/../person/list.xhtml",
                "/assets",
                "/certification/outcomes",
                "/c/../cohort/list.xhtml",
                "/api/v2/status"
            })
    void isClosed(String path) {
        assertThat(PublicAddresses.include(path)).isFalse();
    }
}
