package org.cohortium.certification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.ibm.icu.text.MessagePattern;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CertificateWordsTest {
    private final CertificateWords english = CertificateWords.in(CertificateLanguage.EN);

    @ParameterizedTest
    @EnumSource(CertificateLanguage.class)
    void everyLanguageSaysTheSame(CertificateLanguage language) {
        CertificateWords words = CertificateWords.in(language);
        assertThat(new TreeSet<>(words.patterns().keySet()))
                .isEqualTo(new TreeSet<>(english.patterns().keySet()));
        words.patterns().forEach((key, pattern) -> {
            assertThat(pattern).as(key).isNotBlank().doesNotContain("'");
            assertThat(placeholders(pattern))
                    .as(language + " " + key)
                    .isEqualTo(placeholders(english.patterns().get(key)));
        });
    }

    @Test
    void datesReadAsTheLanguageWritesThem() {
        LocalDate day = LocalDate.of(2026, 11, 25);
        assertThat(english.date(day)).isEqualTo("25 November 2026");
        assertThat(CertificateWords.in(CertificateLanguage.ZH).date(day)).isEqualTo("2026年11月25日");
        assertThat(CertificateWords.in(CertificateLanguage.RU).date(day)).startsWith("25 ноября 2026");
        assertThat(english.moment(Instant.parse("2026-11-25T06:12:00Z")))
                .contains("25 November 2026", "06:12", "Coordinated Universal Time");
    }

    @Test
    void theFirstLanguageThatIsWrittenInIsTaken() {
        assertThat(CertificateLanguage.preferredFrom(
                        List.of(Locale.forLanguageTag("sw"), Locale.forLanguageTag("pt-BR"))))
                .isEqualTo(CertificateLanguage.PT);
        assertThat(CertificateLanguage.preferredFrom(List.of())).isEqualTo(CertificateLanguage.EN);
    }

    @Test
    void aTextNobodyWroteIsAFault() {
        assertThatThrownBy(() -> english.of("nothing")).hasMessageContaining("nothing");
    }

    private static Set<String> placeholders(String pattern) {
        MessagePattern parsed = new MessagePattern(pattern);
        return IntStream.range(0, parsed.countParts())
                .mapToObj(parsed::getPart)
                .filter(part -> part.getType() == MessagePattern.Part.Type.ARG_NAME)
                .map(parsed::getSubstring)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
