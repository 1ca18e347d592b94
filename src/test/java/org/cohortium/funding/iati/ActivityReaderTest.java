package org.cohortium.funding.iati;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActivityReaderTest {
    @Test
    void readsWhatAGrantSays() {
        Activity activity = read("""
                <iati-activities version="2.03"><iati-activity xml:lang="en" default-currency="EUR">
                  <iati-identifier> XM-DAC-7-P1 </iati-identifier>
                  <reporting-org ref="XM-DAC-7" type="10"><narrative>Ministry of Foreign Affairs</narrative></reporting-org>
                  <title><narrative>Training</narrative><narrative xml:lang="fr">Formation</narrative></title>
                  <participating-org role="4" ref="X"><narrative>Implementer</narrative></participating-org>
                  <participating-org role="1" ref="DON-A"><narrative>Donor A</narrative><narrative xml:lang="fr">Bailleur A</narrative></participating-org>
                  <activity-date type="1" iso-date="2026-01-01"/><activity-date type="2" iso-date="2026-02-01"/>
                  <activity-date type="3" iso-date="2027-12-31"/>
                  <recipient-country code="KE"/><recipient-country code="sn"/>
                  <budget type="1"><period-start iso-date="2026-01-01"/><period-end iso-date="2026-12-31"/><value value-date="2026-01-01">100.50</value></budget>
                  <budget type="2"><period-start iso-date="2026-01-01"/><period-end iso-date="2026-12-31"/><value value-date="2026-01-01">120</value></budget>
                  <budget type="1"><period-start iso-date="2027-01-01"/><period-end iso-date="2027-12-31"/><value currency="EUR" value-date="2027-01-01">80</value></budget>
                </iati-activity></iati-activities>""");
        assertThat(activity.identifier()).isEqualTo("XM-DAC-7-P1");
        assertThat(activity.titles()).containsEntry("en", "Training").containsEntry("fr", "Formation");
        assertThat(activity.funders()).extracting(Activity.Party::ref).containsExactly("DON-A", "XM-DAC-7");
        assertThat(activity.funders().get(0).names()).containsExactly("Donor A", "Bailleur A");
        assertThat(activity.startsOn()).isEqualTo(LocalDate.of(2026, 2, 1));
        assertThat(activity.endsOn()).isEqualTo(LocalDate.of(2027, 12, 31));
        assertThat(activity.amount()).isEqualByComparingTo(new BigDecimal(200));
        assertThat(activity.currencies()).containsExactly("EUR");
        assertThat(activity.countries()).containsExactly("KE", "SN");
    }

    @Test
    void takesTheCommitmentsWhereThereAreNoBudgets() {
        Activity activity = read("""
                <iati-activities><iati-activity default-currency="USD">
                  <transaction><transaction-type code="11"/><value value-date="2026-01-01">70</value></transaction>
                  <transaction><transaction-type code="4"/><value value-date="2026-01-01">5</value></transaction>
                  <activity-date type="1" iso-date="soon"/>
                </iati-activity></iati-activities>""");
        assertThat(activity.amount()).isEqualByComparingTo("70");
        assertThat(activity.startsOn()).isNull();
        assertThat(activity.identifier()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "nothing|activity.damaged",
                "<iati-activities><iati-activity>|activity.damaged",
                "<html/>|activity.none",
                "<iati-activities/>|activity.none",
                "<iati-activities><iati-activity/><iati-activity/></iati-activities>|activity.several",
                "<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><iati-activities><iati-activity><iati-identifier>&x;</iati-identifier></iati-activity></iati-activities>|activity.hostile",
                "<!DOCTYPE a [<!ENTITY x 'xxxxxxxx'><!ENTITY y '&x;&x;&x;'>]><iati-activities><iati-activity><title>&y;</title></iati-activity></iati-activities>|activity.hostile"
            })
    void readsNothingElse(String file, String rule) {
        assertThatThrownBy(() -> read(file)).isInstanceOf(UnreadableFile.class).hasMessage(rule);
    }

    @Test
    void endsInNoBottomlessNesting() {
        assertThatThrownBy(() -> read("<iati-activities>" + "<iati-activity>".repeat(5_000)))
                .isInstanceOf(UnreadableFile.class);
    }

    private static Activity read(String file) {
        return ActivityReader.read(file.getBytes(StandardCharsets.UTF_8));
    }
}
