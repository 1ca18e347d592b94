package org.cohortium.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class FormatsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 25);
    private static final Instant MOMENT = Instant.parse("2026-11-25T05:40:00Z");

    private final Texts texts = Texts.load();
    private final Formats english = new Formats(texts.in(Language.EN));
    private final Formats french = new Formats(texts.in(Language.FR));
    private final Formats arabic = new Formats(texts.in(Language.AR));

    @Test
    void groupsNumbersAsTheLocaleDoes() {
        assertThat(english.number(1_000_000)).isEqualTo("1,000,000");
        assertThat(french.number(1_000_000)).isEqualTo("1\u202f000\u202f000");
        assertThat(arabic.number(1_000_000)).isEqualTo("١٬٠٠٠٬٠٠٠");
    }

    @Test
    void writesAShareOfNothingAsADash() {
        assertThat(english.percent(0, 0)).isEqualTo("–");
        assertThat(english.number(null)).isEqualTo("–");
        assertThat(english.number(0.375, 2)).isEqualTo("0.38");
        assertThat(english.number(1 - 0.2 - 0.425, 2)).as("0.37499999999999994").isEqualTo("0.38");
    }

    @Test
    void writesAShareAsPercentAndAsNOfM() {
        assertThat(english.percent(306, 336)).isEqualTo("91 %");
        assertThat(english.of(306, 336)).isEqualTo("306 of 336");
        assertThat(arabic.percent(306, 336)).isEqualTo("٩١٪");
        assertThat(arabic.of(42, 45)).isEqualTo("٤٢ من ٤٥");
    }

    @Test
    void signsDifferences() {
        assertThat(english.signed(43)).isEqualTo("+43");
        assertThat(english.signed(0)).isEqualTo("0");
    }

    @Test
    void putsTheDayBeforeTheMonth() {
        assertThat(english.date(DAY)).isEqualTo("25 Nov 2026");
        assertThat(english.longDate(DAY)).isEqualTo("Wednesday, 25 November 2026");
        assertThat(french.date(DAY)).isEqualTo("25 nov. 2026");
        assertThat(arabic.date(DAY)).contains("٢٥").contains("تشرين الثاني").contains("٢٠٢٦");
    }

    @Test
    void callsTheFirstTheFirstInFrench() {
        LocalDate first = LocalDate.of(2026, 1, 1);
        assertThat(french.date(first)).isEqualTo("1er janv. 2026");
        assertThat(french.date(LocalDate.of(2026, 12, 11))).isEqualTo("11 déc. 2026");
        assertThat(french.dates(first, LocalDate.of(2026, 12, 31))).matches("1er janv\\.\\h–\\h31 déc\\. 2026");
        assertThat(french.moment(Instant.parse("2026-05-01T11:01:00Z"), ZoneId.of("UTC")))
                .startsWith("1er mai 2026");
        assertThat(english.date(first)).isEqualTo("1 Jan 2026");
    }

    @Test
    void writesAPeriodWithBothItsDays() {
        assertThat(english.dates(LocalDate.of(2026, 10, 6), LocalDate.of(2026, 12, 8)))
                .matches("6 Oct\\h–\\h8 Dec 2026");
    }

    @Test
    void namesTheZoneOfAMoment() {
        assertThat(english.moment(MOMENT, ZoneId.of("Africa/Nairobi")))
                .contains("25 November 2026")
                .contains("08:40")
                .contains("East Africa Time");
        assertThat(english.time(LocalTime.of(9, 5))).isEqualTo("09:05");
    }

    @Test
    void namesCountriesByEitherIsoCode() {
        assertThat(english.country("KEN")).isEqualTo("Kenya");
        assertThat(french.country("SN")).isEqualTo("Sénégal");
        assertThat(arabic.country("JOR")).isEqualTo("الأردن");
    }

    @Test
    void namesLanguagesInTheReadersOwn() {
        assertThat(english.language("sw")).isEqualTo("Swahili");
        assertThat(french.language("ar")).isEqualTo("Arabe");
    }

    @Test
    void writesMoneyWithItsCode() {
        assertThat(english.money(new BigDecimal("231548.00"), "USD")).isEqualTo("USD\u00a0231,548");
    }

    @Test
    void writesSizesInTheUnitThatFits() {
        assertThat(english.size(1_800_000)).isEqualTo("1.8 MB");
        assertThat(english.size(999)).isEqualTo("999 byte");
    }

    @Test
    void joinsNamesAsASentenceDoes() {
        assertThat(english.list(List.of("Kenya", "Senegal", "Jordan"))).isEqualTo("Kenya, Senegal and Jordan");
    }
}
