package org.cohortium.cohort.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Year;
import java.util.List;
import java.util.Set;
import org.cohortium.cohort.CohortQuery;
import org.cohortium.cohort.CohortState;
import org.junit.jupiter.api.Test;

class CohortFilterTest {
    private static final Year NOW = Year.of(2026);

    private final CohortFilter filter = new CohortFilter();

    @Test
    void beginsWithWhatIsGoingOn() {
        assertThat(filter.query(NOW).states())
                .containsExactlyInAnyOrder(CohortState.ENROLLING, CohortState.RUNNING, CohortState.ASSESSING);
    }

    @Test
    void readsItsAddressAndWritesTheSame() {
        filter.setView("all");
        filter.setYear("2025");
        filter.setCountry("KEN,SEN");
        filter.setState("RUNNING,CLOSED");
        filter.setText(" ethics & more ");
        assertThat(filter.getAddress())
                .isEqualTo("?view=all&year=2025&country=KEN%2CSEN&state=RUNNING%2CCLOSED&text=ethics+%26+more");
        assertThat(filter.query(NOW))
                .isEqualTo(new CohortQuery(
                        "ethics & more",
                        Set.of(CohortState.RUNNING, CohortState.CLOSED),
                        Set.of("KEN", "SEN"),
                        2025,
                        null));
    }

    @Test
    void leavesOutWhatCannotBe() {
        filter.setView("nonsense");
        filter.setYear("26");
        filter.setCountry("kenya,KEN,<b>");
        filter.setStates(List.of("OPEN"));
        filter.setText("  ");
        assertThat(filter.getAddress()).isEqualTo("?view=running&country=KEN");
    }

    @Test
    void narrowsAViewOnlyWithinIt() {
        filter.setView("nominating");
        filter.setState("CLOSED");
        assertThat(filter.query(NOW).states()).containsExactly(CohortState.ENROLLING);
    }

    @Test
    void takesTheYearThatIsNowInTheViewOfThisYear() {
        filter.setView("year");
        filter.setYear("2020");
        assertThat(filter.query(NOW).year()).isEqualTo(2026);
        assertThat(filter.query(NOW).states()).isEmpty();
    }
}
