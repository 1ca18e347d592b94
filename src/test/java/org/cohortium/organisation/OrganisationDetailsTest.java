package org.cohortium.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import org.cohortium.shared.Refusal;
import org.junit.jupiter.api.Test;

class OrganisationDetailsTest {
    @Test
    void takesCodesInCapitalsAndBlanksAsLeftOut() {
        var details = new OrganisationDetails(OrganisationKind.MINISTRY, " Ministry ", "", " وزارة ", "ken", " ");
        assertThat(details.name()).isEqualTo("Ministry");
        assertThat(details.french()).isNull();
        assertThat(details.arabic()).isEqualTo("وزارة");
        assertThat(details.country()).isEqualTo("KEN");
        assertThat(details.parent()).isNull();
        assertThat(details.refuses()).isEmpty();
    }

    @Test
    void needsAName() {
        var details = new OrganisationDetails(OrganisationKind.AGENCY, "  ", null, null, null, null);
        assertThat(details.refuses()).contains(Refusal.of("organisation.name.missing"));
    }
}
