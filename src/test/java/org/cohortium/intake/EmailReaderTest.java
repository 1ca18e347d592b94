package org.cohortium.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailReaderTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "grace@gov.example",
                " grace@gov.example ",
                "\u200egrace@gov.example",
                "mailto:grace@gov.example",
                "E-mail: grace@gov.example",
                "Grace Otieno <grace@gov.example>",
                "<grace@gov.example>;",
                "grace@gov.example.",
                "grace@gov.example;",
                "grace @ gov.example",
                "grace@gov. example",
                "\uff47race\uff20gov.example"
            })
    void tidiesWhatIsPutAroundAnAddress(String cell) {
        assertThat(EmailReader.read(cell).email()).isEqualTo("grace@gov.example");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "o'connor+ai@gov.example",
                "a.b-c_d@sub.agency.gov.example",
                "анна@почта.рф",
                "info@bücher.example",
                "GRACE@GOV.EXAMPLE"
            })
    void takesAddressesAsPeopleHaveThem(String cell) {
        assertThat(EmailReader.read(cell).email()).isEqualTo(cell);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "pas d'adresse",
                "layla.haddad",
                "grace.mwangi@@gov.example.ke",
                "a@b",
                "@gov.example",
                "grace@",
                "grace otieno@gov.example",
                "grace..o@gov.example",
                ".grace@gov.example",
                "grace@gov..example",
                "grace@-gov.example",
                "grace@gov.123",
                "grace at gov.example",
                "a@b@c.example"
            })
    void findsNoAddressInTheRest(String cell) {
        assertThat(EmailReader.read(cell).email()).isNull();
    }

    @Test
    void tellsSeveralAddressesFromNone() {
        assertThat(EmailReader.read("grace@gov.example; otieno@gov.example").several())
                .isTrue();
        assertThat(EmailReader.read("grace@gov.example / otieno@gov.example").several())
                .isTrue();
        assertThat(EmailReader.read("none").several()).isFalse();
    }
}
