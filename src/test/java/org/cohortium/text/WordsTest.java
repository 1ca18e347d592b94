package org.cohortium.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class WordsTest {
    private final Texts texts = Texts.load();

    @Test
    void choosesThePluralFormOfTheLanguage() {
        assertThat(texts.in(Language.EN).of("web.problems", "n", 1)).isEqualTo("One field needs mending");
        assertThat(texts.in(Language.AR).of("web.problems", "n", 2)).isEqualTo("حقلان بحاجة إلى تصحيح");
        assertThat(texts.in(Language.AR).of("web.problems", "n", 11)).startsWith("١١ حقلًا");
    }

    @Test
    void showsAKeyNobodyWroteInsteadOfNothing() {
        assertThat(texts.in(Language.EN).get("no.such.key")).isEqualTo("⟨no.such.key⟩");
    }

    @Test
    void refusesAValueWithoutItsName() {
        assertThatThrownBy(() -> texts.in(Language.EN).of("web.of", 42))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("web.of");
    }

    @Test
    void picksTheFirstLanguageAReaderPrefersThatWeWriteIn() {
        assertThat(Language.preferredFrom(List.of(Locale.GERMAN, Locale.CANADA_FRENCH, Locale.ENGLISH)))
                .isEqualTo(Language.FR);
        assertThat(Language.preferredFrom(List.of(Locale.JAPANESE))).isEqualTo(Language.EN);
    }
}
