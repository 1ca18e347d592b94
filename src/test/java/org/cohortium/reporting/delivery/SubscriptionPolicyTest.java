package org.cohortium.reporting.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.cohortium.reporting.Audience;
import org.cohortium.shared.Refusal;
import org.junit.jupiter.api.Test;

class SubscriptionPolicyTest {
    private static final Period GRANT = new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2027, 12, 31));
    private static final LocalDate DAY = LocalDate.of(2026, 11, 30);

    @Test
    void whatDonorsMayHaveIsAgreed() {
        assertThat(rule(terms(Cadence.QUARTER, DAY, 30, new Reader("ada@donor.example", "Ada"))))
                .isEmpty();
    }

    @Test
    void aReportThatNamesPeopleIsNotForDonors() {
        assertThat(SubscriptionPolicy.check(terms(Cadence.QUARTER, DAY, 30), Audience.MINISTRY, 1, GRANT))
                .map(Refusal::rule)
                .contains("subscription.notForDonors");
        assertThat(SubscriptionPolicy.check(terms(Cadence.QUARTER, DAY, 30), null, 1, GRANT))
                .map(Refusal::rule)
                .contains("reporting.unknownReport");
    }

    @Test
    void daysAndPeriodsHaveBounds() {
        assertThat(rule(terms(Cadence.QUARTER, DAY, 0))).contains("subscription.dueDays");
        assertThat(rule(terms(Cadence.QUARTER, DAY, 181))).contains("subscription.dueDays");
        assertThat(rule(terms(Cadence.QUARTER, LocalDate.of(2028, 1, 1), 30))).contains("subscription.startsOn");
        assertThat(SubscriptionPolicy.check(terms(Cadence.FRAMEWORK, DAY, 30), Audience.DONOR, 0, GRANT))
                .map(Refusal::rule)
                .contains("subscription.noTargets");
    }

    @Test
    void everyReaderHasAnAddressOfTheirOwn() {
        assertThat(rule(terms(Cadence.QUARTER, DAY, 30, new Reader("ada", "")))).contains("subscription.address");
        assertThat(rule(terms(
                        Cadence.QUARTER,
                        DAY,
                        30,
                        new Reader("ada@donor.example", ""),
                        new Reader("ADA@donor.example", ""))))
                .contains("subscription.twice");
        Reader[] many = Collections.nCopies(SubscriptionPolicy.MOST_READERS + 1, new Reader("a@b.example", ""))
                .toArray(Reader[]::new);
        assertThat(rule(terms(Cadence.QUARTER, DAY, 30, many))).contains("subscription.tooMany");
    }

    private static Optional<String> rule(Terms terms) {
        return SubscriptionPolicy.check(terms, Audience.DONOR, 4, GRANT).map(Refusal::rule);
    }

    private static Terms terms(Cadence cadence, LocalDate startsOn, int dueDays, Reader... readers) {
        return new Terms("donor-progress", cadence, 1, startsOn, dueDays, 14, "en", false, List.of(readers));
    }
}
