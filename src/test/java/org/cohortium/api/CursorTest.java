package org.cohortium.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class CursorTest {
    @Test
    void leadsBackToTheKeyItWasMadeOf() {
        var cursor = Cursor.after("Wanjikũ, Amina", 42L);
        assertThat(Cursor.parse(cursor.text(), 2)).isEqualTo(cursor);
    }

    @Test
    void isTheFirstPageWhenAbsent() {
        assertThat(Cursor.parse(null, 2)).isNull();
        assertThat(Cursor.parse("", 2)).isNull();
    }

    @Test
    void refusesWhatIsNoneOfOurs() {
        for (var text : List.of(
                "§",
                "x".repeat(1_001),
                Cursor.after("one").text(),
                Cursor.after("a\u0000", "b").text())) {
            assertThatThrownBy(() -> Cursor.parse(text, 2)).isInstanceOf(BadInput.class);
        }
        assertThatThrownBy(() -> Cursor.parse("zzz", 1)).isInstanceOf(BadInput.class);
    }
}
