package org.cohortium.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OwnPathTest {
    @ParameterizedTest
    @ValueSource(strings = {"/", "/cohort/cohorts", "/cohort/cohort?code=KEN-2026-01&tab=roster"})
    void goesToPathsOfThisServer(String path) {
        assertThat(OwnPath.orStart(path)).isEqualTo(path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://evil.example/", "//evil.example/", "/\\evil.example", "javascript:x", "cohorts", "/a b"
            })
    void goesNowhereElse(String path) {
        assertThat(OwnPath.orStart(path)).isEqualTo("/");
    }

    @Test
    void goesToTheStartWhereNoPathIsGiven() {
        assertThat(OwnPath.orStart(null)).isEqualTo("/");
    }
}
