package org.cohortium.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.List;
import org.cohortium.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NewAccountTest {
    private static final AccountDetails DETAILS = new AccountDetails(" Amina ", "en", ZoneId.of("Africa/Nairobi"));

    @Test
    void isTakenInLowerCaseWithoutBlanksAround() {
        var wanted = new NewAccount(" Amina.Mwakio ", DETAILS, List.of(), " ");
        assertThat(wanted.username()).isEqualTo("amina.mwakio");
        assertThat(wanted.details().displayName()).isEqualTo("Amina");
        assertThat(wanted.person()).isNull();
        assertThat(wanted.refuses()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", ".amina", "amina mwakio", "amina@example.org", "آمنة"})
    void needsAUsernameOfTheForm(String username) {
        assertThat(rule(new NewAccount(username, DETAILS, List.of(), null))).isEqualTo("accounts.username.wrong");
    }

    @Test
    void needsAName() {
        var nameless = new AccountDetails("  ", "en", ZoneId.of("UTC"));
        assertThat(rule(new NewAccount("amina", nameless, List.of(), null))).isEqualTo("accounts.name.missing");
    }

    @ParameterizedTest
    @CsvSource({
        "COORDINATOR, , accounts.role.organisationMissing",
        "DONOR, ' ', accounts.role.organisationMissing",
        "ADMIN, KEN-DIG, accounts.role.organisationNone",
        "PARTICIPANT, KEN-DIG, accounts.role.organisationNone",
        "FACILITATOR, , ",
        "FACILITATOR, tp-rift, ",
        "COORDINATOR, KEN-DIG, ",
        "AUDITOR, , "
    })
    void asksForAnOrganisationWhereARoleIsBoundToOne(Role role, @Nullable String organisation, @Nullable String rule) {
        var wanted = new NewAccount("amina", DETAILS, List.of(new RoleWish(role, organisation)), null);
        assertThat(rule(wanted)).isEqualTo(rule);
    }

    @Test
    void givesDonorsARoleForDonorsAlone() {
        assertThat(new RoleWish(Role.DONOR, "X").fits("DONOR")).isTrue();
        assertThat(new RoleWish(Role.DONOR, "X").fits("MINISTRY")).isFalse();
        assertThat(new RoleWish(Role.COORDINATOR, "X").fits("DONOR")).isFalse();
        assertThat(new RoleWish(Role.COORDINATOR, "X").fits("AGENCY")).isTrue();
        assertThat(new RoleWish(Role.COORDINATOR, "X").fits("RECOGNISING_BODY")).isFalse();
    }

    private static @Nullable String rule(NewAccount wanted) {
        return wanted.refuses().map(Refusal::rule).orElse(null);
    }
}
