package org.cohortium.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.cohortium.shared.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordPolicyTest {
    private static final String USER = "coordinator.ken";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "three goats on a hill",
                "elevenchar+1",
                "Passwort für die Reise",
                "كلمة مرور طويلة",
                "🐐🐄🐑🐖🐓🐕🐈🐎🐇🐁🦆🦉"
            })
    void takesWhatIsLongAndUncommon(String password) {
        assertThat(PasswordPolicy.refuses(USER, password)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "elevenchars, account.password.tooShort",
        "'', account.password.tooShort",
        "🐐🐄🐑🐖🐓🐕, account.password.tooShort",
        "Coordinator.KEN, account.password.username",
        "' coordinator.ken ', account.password.username",
        "Password1234, account.password.common",
        "cohortium-demo, account.password.common",
        "ＰＡＳＳＷＯＲＤ１２３４, account.password.common",
        "aaaaaaaaaaaa, account.password.common",
        "ababababababab, account.password.common",
    })
    void refusesWhatIsEasyToGuess(String password, String rule) {
        assertThat(PasswordPolicy.refuses(USER, password).map(Refusal::rule)).isEqualTo(Optional.of(rule));
    }

    @Test
    void takesNoMoreThanTheSignInPageDoes() {
        String longest = "abcde".repeat(PasswordPolicy.LONGEST / 5);
        assertThat(PasswordPolicy.refuses(USER, longest)).isEmpty();
        assertThat(PasswordPolicy.refuses(USER, longest + "f").map(Refusal::rule))
                .contains("account.password.tooLong");
    }
}
