package org.cohortium.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.cohortium.text.Language;
import org.cohortium.text.Texts;
import org.cohortium.text.Words;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever the catalogue has, every language has words for. */
class DefinitionTextsTest {
    private final Texts texts = Texts.load();

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyMeasureIsDefinedInWords(Language language) {
        Words words = texts.in(language);

        assertThat(Measures.all().stream().flatMap(DefinitionTextsTest::keys)).allMatch(words::containsKey);
        assertThat(Arrays.stream(Measure.Unit.values()).map(unit -> "measure.unit." + unit))
                .allMatch(words::containsKey);
        assertThat(Arrays.stream(Dimension.values()).map(each -> "dimension." + each.key()))
                .allMatch(words::containsKey);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyExampleIsToldInWords(Language language) {
        Words words = texts.in(language);

        assertThat(WorkedExamples.all().stream().map(example -> "example.case." + example.situation()))
                .allMatch(words::containsKey);
        assertThat(WorkedExamples.all().stream()
                        .flatMap(example -> example.people().stream())
                        .flatMap(person -> person.cohorts().stream())
                        .flatMap(cohort -> cohort.facts().stream())
                        .map(fact -> "example." + fact.kind()))
                .allMatch(words::containsKey);
    }

    private static Stream<String> keys(Measure measure) {
        return Stream.concat(
                Stream.of("name", "formula", "missing").map(part -> "measure." + measure.key() + "." + part),
                Stream.of(measure.numerator(), measure.denominator())
                        .filter(quantity -> quantity != null)
                        .map(quantity -> "quantity." + quantity));
    }
}
