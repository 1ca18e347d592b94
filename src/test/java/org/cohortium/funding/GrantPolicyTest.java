package org.cohortium.funding;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cohortium.funding.GrantSurroundings.Bound;
import org.cohortium.funding.GrantSurroundings.Claim;
import org.cohortium.funding.GrantSurroundings.CohortClaims;
import org.cohortium.funding.GrantSurroundings.Cut;
import org.cohortium.results.framework.Wording;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class GrantPolicyTest {
    private static final LocalDate FROM = LocalDate.of(2027, 1, 1);
    private static final LocalDate TO = LocalDate.of(2027, 12, 31);

    @Test
    void takesAGrantThatIsAsItShouldBe() {
        assertThat(rules(grant("USD", "100000.50", FROM, TO, share("A", "40", true)), around(null, 0, List.of())))
                .isEmpty();
    }

    @Test
    void tellsAllThatIsWrong() {
        GrantDetails wrong = new GrantDetails(
                "no code",
                "MIN",
                "A B",
                new Wording("", Map.of()),
                "XAU",
                BigDecimal.ZERO,
                TO,
                FROM,
                List.of(),
                List.of());
        GrantSurroundings around =
                new GrantSurroundings(null, false, "MINISTRY", null, Set.of(), Map.of(), 0, false, List.of(), Map.of());
        assertThat(rules(wrong, around))
                .containsExactly(
                        "code funding.code.wrong",
                        "donor funding.donor.none",
                        "iatiIdentifier funding.iati.forbidden",
                        "title funding.title.missing",
                        "currency funding.currency.unknown",
                        "amount funding.amount.wrong",
                        "endsOn funding.period.turned",
                        "countries funding.countries.missing");
    }

    @Test
    void sharesAreNoMoreThanTheWholeAndOneLeads() {
        GrantDetails asked = grant(
                "USD",
                "1",
                FROM,
                TO,
                share("A", "40.0001", false),
                share("B", "100", true),
                share("B", "1", false),
                share("C", "1", false),
                share("D", "0", false),
                share("E", "50", false));
        assertThat(rules(asked, around(null, 0, List.of())))
                .containsExactly(
                        "allocations[0].percent funding.share.taken",
                        "allocations[1].lead funding.lead.taken",
                        "allocations[2].cohort funding.cohort.twice",
                        "allocations[3].cohort funding.cohort.unknown",
                        "allocations[4].percent funding.share.wrong",
                        "allocations[5].cohort funding.cohort.cancelled");
        Map<String, Object> told = GrantPolicy.problems(asked, around(null, 0, List.of()))
                .get(0)
                .refusal()
                .arguments();
        assertThat(told).containsEntry("by", "OTHER 60 %").containsEntry("left", new BigDecimal(40));
    }

    @Test
    void whatWasSpentHoldsCurrencyPeriodAndCohorts() {
        GrantDetails before = grant("USD", "1", FROM, TO, share("A", "40", false), share("D", "10", false));
        GrantDetails asked = grant("EUR", "1", FROM.plusDays(9), TO, share("D", "10", false));
        GrantSurroundings around = around(
                new KeptGrant(7, 0, before),
                3,
                List.of(new Cut("SPENT", 2, FROM, FROM), new Cut("TARGETS", 1, FROM, TO)));
        assertThat(rules(asked, around))
                .containsExactly(
                        "currency funding.currency.spent",
                        "startsOn funding.period.spent",
                        "startsOn funding.period.targets",
                        "allocations funding.cohort.bound");
    }

    @Test
    void aDonorWhoWasToldStays() {
        GrantDetails before = grant("USD", "1", FROM, TO);
        GrantDetails asked = new GrantDetails(
                "G-1", "DON-B", null, before.wording(), "USD", BigDecimal.ONE, FROM, TO, List.of("KEN"), List.of());
        GrantSurroundings around = new GrantSurroundings(
                new KeptGrant(7, 0, before),
                false,
                "DONOR",
                null,
                Set.of("KEN"),
                Map.of(),
                0,
                true,
                List.of(),
                Map.of());
        assertThat(rules(asked, around)).containsExactly("donor funding.donor.told");
    }

    private static List<String> rules(GrantDetails asked, GrantSurroundings around) {
        return GrantPolicy.problems(asked, around).stream()
                .map(problem -> problem.field() + " " + problem.refusal().rule())
                .toList();
    }

    private static GrantAllocation share(String cohort, String percent, boolean lead) {
        return new GrantAllocation(cohort, new BigDecimal(percent), Attribution.PRO_RATA, lead);
    }

    private static GrantDetails grant(
            String currency, String amount, LocalDate from, LocalDate to, GrantAllocation... allocations) {
        return new GrantDetails(
                "G-1",
                "DON-A",
                "XM-DAC-41114-A",
                new Wording("A grant", Map.of()),
                currency,
                new BigDecimal(amount),
                from,
                to,
                List.of("KEN"),
                Arrays.asList(allocations));
    }

    private static GrantSurroundings around(@Nullable KeptGrant before, int spent, List<Cut> cut) {
        return new GrantSurroundings(
                before,
                false,
                "DONOR",
                null,
                Set.of("KEN"),
                Map.of(
                        "A", new CohortClaims(false, List.of(new Claim("OTHER", new BigDecimal(60), false))),
                        "B", new CohortClaims(false, List.of(new Claim("LEADER", new BigDecimal("0"), true))),
                        "D", new CohortClaims(false, List.of()),
                        "E", new CohortClaims(true, List.of())),
                spent,
                false,
                cut,
                Map.of("A", new Bound(3, 0)));
    }
}
