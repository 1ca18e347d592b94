package org.cohortium.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class ChoiceTest {
    @Test
    void takesAWordInAnyCase() {
        assertThat(Choice.of("unit", " days", TimeUnit.class)).isEqualTo(TimeUnit.DAYS);
    }

    @Test
    void takesSeveralRepeatedOrSeparatedByCommas() {
        assertThat(Choice.all("unit", List.of("days,hours", "", "Minutes"), TimeUnit.class))
                .containsExactlyInAnyOrder(TimeUnit.DAYS, TimeUnit.HOURS, TimeUnit.MINUTES);
    }

    @Test
    void namesFieldValueAndWhatItCouldBe() {
        assertThatExceptionOfType(BadInput.class)
                .isThrownBy(() -> Choice.of("unit", "years", TimeUnit.class))
                .satisfies(bad -> assertThat(bad.arguments())
                        .containsEntry("field", "unit")
                        .containsEntry("value", "years")
                        .hasEntrySatisfying(
                                "choices",
                                choices -> assertThat(choices.toString()).contains(", DAYS")));
    }
}
