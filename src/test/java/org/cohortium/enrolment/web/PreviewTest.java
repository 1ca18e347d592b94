package org.cohortium.enrolment.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.cohortium.enrolment.Decision;
import org.cohortium.enrolment.EnrolmentState;
import org.junit.jupiter.api.Test;

class PreviewTest {
    private static final Map<EnrolmentState, Integer> CHOSEN =
            Map.of(EnrolmentState.NOMINATED, 5, EnrolmentState.APPROVED, 3, EnrolmentState.COMPLETED, 2);

    @Test
    void tellsWhoStaysBecauseTheirStateDoesNotAllowIt() {
        assertThat(Preview.of(Decision.REJECT, CHOSEN, 4)).isEqualTo(new Preview(Decision.REJECT, 8, 2, 0, 0));
    }

    @Test
    void tellsHowManyFindASeatAndHowManyDoNot() {
        assertThat(Preview.of(Decision.ENROL, CHOSEN, 6)).isEqualTo(new Preview(Decision.ENROL, 8, 2, 6, 2));
    }

    @Test
    void givesNoMoreSeatsThanThereArePeople() {
        assertThat(Preview.of(Decision.ENROL, CHOSEN, 100).seats()).isEqualTo(8);
    }

    @Test
    void isAboutNobodyWhereNobodyIsChosen() {
        assertThat(Preview.of(Decision.APPROVE, Map.of(), 3)).isEqualTo(new Preview(Decision.APPROVE, 0, 0, 0, 0));
    }
}
