package org.cohortium.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.MessagePattern;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TextsTest {
    private static final Path FOLDER = Path.of("src/main/resources/org/cohortium/i18n");

    private final Texts texts = Texts.load();

    @Test
    void everyBundleOfTheFolderIsInTheIndex() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            Set<String> there = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".properties"))
                    .map(name -> name.substring(0, name.lastIndexOf('_')))
                    .collect(Collectors.toCollection(TreeSet::new));
            assertThat(Texts.bundles()).containsExactlyInAnyOrderElementsOf(there);
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyLanguageHasTheSameKeys(Language language) {
        assertThat(new TreeSet<>(texts.patterns(language).keySet()))
                .isEqualTo(new TreeSet<>(texts.patterns(Language.EN).keySet()));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyPatternParsesAndSaysSomething(Language language) {
        texts.patterns(language).forEach((key, pattern) -> {
            assertThat(pattern).as(key).isNotBlank();
            assertThatCode(() -> new MessageFormat(pattern, language.formats()))
                    .as(key)
                    .doesNotThrowAnyException();
        });
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void placeholdersAreNamesAndAgreeWithEnglish(Language language) {
        texts.patterns(language).forEach((key, pattern) -> {
            assertThat(placeholders(pattern))
                    .as(key)
                    .isEqualTo(placeholders(texts.patterns(Language.EN).get(key)));
            assertThat(placeholders(pattern)).as(key).allMatch(name -> Character.isLetter(name.charAt(0)));
        });
    }

    /** {@link Words} writes days before a pattern gets them: one that formats them once more fails where it is told. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void noPatternFormatsDaysItself(Language language) {
        assertThat(texts.patterns(language))
                .allSatisfy((key, pattern) ->
                        assertThat(pattern).as(key).doesNotContainPattern(",\\s*(date|time)\\s*[,}]"));
    }

    @ParameterizedTest
    @EnumSource(
            value = Language.class,
            names = {"FR", "AR"})
    void nothingIsLeftInEnglishByMistake(Language language) {
        Set<String> same = texts.patterns(language).entrySet().stream()
                .filter(text -> text.getValue().length() > 20)
                .filter(text ->
                        text.getValue().equals(texts.patterns(Language.EN).get(text.getKey())))
                .map(java.util.Map.Entry::getKey)
                .collect(Collectors.toSet());
        assertThat(same).isEmpty();
    }

    private static Set<String> placeholders(String pattern) {
        MessagePattern parsed = new MessagePattern(pattern);
        return IntStream.range(0, parsed.countParts())
                .mapToObj(parsed::getPart)
                .filter(part -> part.getType() == MessagePattern.Part.Type.ARG_NAME
                        || part.getType() == MessagePattern.Part.Type.ARG_NUMBER)
                .map(parsed::getSubstring)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
