package org.cohortium.reporting.iati;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class IatiDocumentTest {
    private static final IatiReporter REPORTER = IatiReporter.of(
            Map.of("COHORTIUM_IATI_ORG", "XM-DAC-41114", "COHORTIUM_IATI_ORG_NAME", "Coalition"), false);

    @Test
    void isValidAndKeepsOneFigureInEachElement() {
        byte[] file = IatiDocument.of(activity("XM-DAC-41114-1", "Capacity & rules"), REPORTER);

        assertThat(IatiSchema.problem(file)).isEmpty();
        assertThat(new String(file, StandardCharsets.UTF_8))
                .contains("Capacity &amp; rules")
                .contains("<narrative xml:lang=\"fr\">Capacités</narrative>")
                .contains("<actual value=\"120\"></actual>")
                .contains("<actual value=\"61.5\"><dimension name=\"sex\" value=\"FEMALE\"/><comment>")
                .contains("<recipient-country code=\"KE\" percentage=\"66.67\"/>")
                .contains(
                        "<transaction-type code=\"11\"/>",
                        "<value value-date=\"2025-03-30\" currency=\"KES\">50.00</value>");
    }

    @Test
    void saysWhatIsWrong() {
        String file = new String(
                        IatiDocument.of(activity("XM-DAC-41114-1", "Capacity"), REPORTER), StandardCharsets.UTF_8)
                .replaceFirst("<activity-status code=\"[0-9]\"/>", "");

        assertThat(IatiSchema.problem(file.getBytes(StandardCharsets.UTF_8)))
                .hasValueSatisfying(problem -> assertThat(problem).contains("activity-date", "activity-status"));
    }

    @Test
    void knowsNoPublisherWhereNoneIsSet() {
        assertThat(IatiReporter.of(Map.of(), false).isKnown()).isFalse();
        assertThat(IatiReporter.of(Map.of(), true).isKnown()).isTrue();
    }

    private static IatiActivity activity(String identifier, String title) {
        LocalDate from = LocalDate.of(2026, 7, 1);
        LocalDate to = LocalDate.of(2026, 9, 30);
        IatiActivity.Period period = new IatiActivity.Period(
                from,
                to,
                List.of(new IatiActivity.Value(BigDecimal.valueOf(150), "", "", null)),
                List.of(
                        new IatiActivity.Value(BigDecimal.valueOf(120), "", "", null),
                        new IatiActivity.Value(new BigDecimal("61.5"), "sex", "FEMALE", "Restated: 60 in release 1")));
        return new IatiActivity(
                identifier,
                Map.of("en", title, "fr", "Capacités"),
                Map.of("en", title),
                Map.of("en", "Donor"),
                "EUR",
                new BigDecimal("180000.00"),
                LocalDate.of(2025, 1, 1),
                LocalDate.of(2027, 12, 31),
                Instant.parse("2026-10-05T06:00:00Z"),
                Instant.parse("2026-10-12T09:30:00Z"),
                Map.of("KE", new BigDecimal("66.67"), "RW", new BigDecimal("33.33")),
                List.of(new IatiActivity.Spent(LocalDate.of(2025, 3, 30), "VENUE", new BigDecimal("50.00"), "KES")),
                List.of(new IatiActivity.Result(
                        "OUTPUT",
                        Map.of("en", "Officials are trained"),
                        List.of(new IatiActivity.Indicator(
                                Map.of("en", "Women among the registered"),
                                "PERCENT",
                                true,
                                new BigDecimal("38.000000"),
                                LocalDate.of(2025, 1, 1),
                                List.of(period))))));
    }
}
