package org.cohortium.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DemoContentTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Test
    void sameSeedAndDayGiveTheSameRows() {
        assertThat(digests(DemoSize.DEMO, 7, TODAY)).isEqualTo(digests(DemoSize.DEMO, 7, TODAY));
    }

    @Test
    void anotherSeedGivesOtherPeopleInTheSameCohorts() {
        var one = digests(DemoSize.DEMO, 7, TODAY);
        var other = digests(DemoSize.DEMO, 8, TODAY);
        assertThat(other.get("cohortium.person")).isNotEqualTo(one.get("cohortium.person"));
        assertThat(other.get("cohortium.attendance_mark")).isNotEqualTo(one.get("cohortium.attendance_mark"));
        assertThat(other.get("cohortium.cohort")).isEqualTo(one.get("cohortium.cohort"));
        assertThat(other.get("cohortium.programme")).isEqualTo(one.get("cohortium.programme"));
    }

    @Test
    void anotherDayMovesEverythingThatHasADate() {
        var one = digests(DemoSize.DEMO, 7, TODAY);
        var other = digests(DemoSize.DEMO, 7, TODAY.plusDays(30));
        assertThat(other.get("cohortium.session")).isNotEqualTo(one.get("cohortium.session"));
        assertThat(other.get("cohortium.organisation")).isNotEqualTo(one.get("cohortium.organisation"));
    }

    @Test
    void demoAccountsAreTheEightThatAreDocumented() {
        assertThat(DemoData.accounts())
                .extracting(DemoAccount::username)
                .containsExactly(
                        "admin",
                        "coordinator.ken",
                        "coordinator.sen",
                        "coordinator.jor",
                        "facilitator.ken",
                        "donor.one",
                        "auditor",
                        "participant.ken");
    }

    private static Map<String, String> digests(DemoSize size, long seed, LocalDate today) {
        var sink = new DigestSink();
        new DemoContent(size, seed, today).write(sink, "hash");
        return sink.digests();
    }
}
