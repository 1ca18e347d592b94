package org.cohortium.certification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NumberingTest {
    private static final LocalDate NEW_YEARS_EVE = LocalDate.of(2026, 12, 31);
    private static final LocalDate NEW_YEAR = NEW_YEARS_EVE.plusDays(1);

    private final Map<String, Integer> counters = new HashMap<>(Map.of("1/2026", 41));
    private final List<String> asked = new ArrayList<>();

    @Test
    void goesOnFromEachBodysOwnCountOfTheYear() {
        var certificates = number(List.of(one(10, 1), one(11, 2), one(12, 1)));
        assertThat(certificates)
                .extracting(each -> each.outcomeId() + " " + each.number().serial())
                .containsExactlyInAnyOrder("10 42", "12 43", "11 1");
    }

    /** Two runs at once must not wait for each other. */
    @Test
    void takesTheCountersInOneOrderWhateverThePeoples() {
        number(List.of(one(10, 3), one(11, 1), one(12, 2)));
        assertThat(asked).containsExactly("1/2026", "2/2026", "3/2026");
    }

    @Test
    void theDayWhereTheCohortIsDecidesTheYear() {
        var certificates = Numbering.number(
                List.of(one(10, 1), one(11, 1)), each -> each.outcomeId() == 10 ? NEW_YEARS_EVE : NEW_YEAR, this::take);
        assertThat(certificates)
                .extracting(NewCertificate::number)
                .containsExactly(new CertificateNumber("ORG-1", 2026, 42), new CertificateNumber("ORG-1", 2027, 1));
        assertThat(certificates.get(1).validUntil()).isEqualTo(LocalDate.of(2030, 1, 1));
    }

    private List<NewCertificate> number(List<Certifiable> people) {
        return Numbering.number(people, each -> NEW_YEARS_EVE, this::take);
    }

    private int take(long body, int year, int count) {
        asked.add(body + "/" + year);
        return counters.merge(body + "/" + year, count, Integer::sum) - count + 1;
    }

    private static Certifiable one(long outcome, long body) {
        return new Certifiable(outcome, body, "ORG-" + body, "UTC", "{}");
    }
}
