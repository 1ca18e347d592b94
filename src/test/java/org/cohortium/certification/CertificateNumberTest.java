package org.cohortium.certification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CertificateNumberTest {
    private final CertificateNumber number = new CertificateNumber("KEN-DIG", 2026, 123);

    @Test
    void namesBodyYearAndCountWithACheckCharacter() {
        assertThat(number.text()).matches("KEN-DIG-2026-000123-[0-9A-Z]");
    }

    @Test
    void isReadAsItWasTyped() {
        assertThat(CertificateNumber.read(" " + number.text().toLowerCase() + " "))
                .contains(number);
        assertThat(CertificateNumber.read(number.text().replace('-', ' '))).contains(number);
        assertThat(CertificateNumber.read(number.text().replace("-", " – "))).contains(number);
        assertThat(CertificateNumber.read("No. " + number.text() + ".")).contains(number);
        assertThat(CertificateNumber.read("\u200e" + number.text().replace("2026", "٢٠٢٦")))
                .contains(number);
        assertThat(CertificateNumber.read("\u201c" + number.text() + "\u201d")).contains(number);
        assertThat(CertificateNumber.read(number.text().replace("000123", "OOO123")))
                .contains(number);
        var millionth = new CertificateNumber("TP-RIFT", 2027, 1_000_001);
        assertThat(CertificateNumber.read(millionth.text())).contains(millionth);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "KEN-DIG", "KEN-DIG-2026-000123", "KEN-DIG-2026-000124-", "KEN-DIG-2026-000000-1"})
    void isNotReadFromSomethingElse(String typed) {
        assertThat(CertificateNumber.read(typed)).isEmpty();
    }

    @Test
    void isNotReadWhenMistyped() {
        assertThat(CertificateNumber.read(number.text().replace("000123", "000132")))
                .isEmpty();
        assertThat(CertificateNumber.read(number.text().replace("KEN", "SEN"))).isEmpty();
    }

    @Test
    void isMeantByWhoMistypesIt() {
        assertThat(List.of("KEN-DIG-2026-000123", "ken-dig-2026-00012-7", "KEN-DIG-2026-O0O123-7"))
                .allMatch(CertificateNumber::looksLikeOne);
        assertThat(List.of("KEN-DIG", "K7Q4-2026-0012-3456", "ABCDEFGH12345678"))
                .as("codes among them")
                .noneMatch(CertificateNumber::looksLikeOne);
    }

    @Test
    void isCountedFromOne() {
        assertThatThrownBy(() -> new CertificateNumber("KEN-DIG", 2026, 0))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
