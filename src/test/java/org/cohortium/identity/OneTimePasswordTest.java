package org.cohortium.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OneTimePasswordTest {
    @Test
    void canBeReadOutAndIsAnotherEachTime() {
        var made = Stream.generate(OneTimePassword::make).limit(200).toList();
        assertThat(made)
                .doesNotHaveDuplicates()
                .allMatch(one -> one.matches("([a-hjkmnp-z2-9]{4}-){3}[a-hjkmnp-z2-9]{4}"));
    }

    @Test
    void isOneThePolicyWouldTake() {
        assertThat(PasswordPolicy.refuses("admin", OneTimePassword.make())).isEmpty();
    }
}
