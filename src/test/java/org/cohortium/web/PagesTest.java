package org.cohortium.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cohortium.text.Language;
import org.cohortium.text.Texts;
import org.cohortium.text.Words;
import org.junit.jupiter.api.Test;

/** What pages refer to by name is there: texts, icons, states. And pages hold no words of their own. */
class PagesTest {
    private static final Path WEBAPP = Path.of("src/main/webapp");
    private static final Path SPRITE = Path.of("src/main/resources/org/cohortium/web/look/icons.svg");
    private static final Pattern TEXT_KEY = Pattern.compile("\\bm(?:\\[|\\.of\\()'([A-Za-z][\\w.]*)'\\s*[\\],)]");
    private static final Pattern ICON = Pattern.compile("(?:c:icon name|(?<!data-)icon)=\"(?:i-)?([a-z]+)\"");
    private static final Pattern SYMBOL = Pattern.compile("<symbol id=\"([a-z]+)\"");
    private static final Pattern OWN_WORDS = Pattern.compile(">([^<>{}#]*\\p{L}{3,}[^<>{}#]*)<");
    private static final Set<String> NAMES = Set.of("Cohortium", "· Cohortium", "Esc");

    private final Words words = Texts.load().in(Language.EN);

    @Test
    void everyTextKeyOfAPageHasItsText() {
        assertThat(inPages(TEXT_KEY, key -> !words.containsKey(key))).isEmpty();
    }

    @Test
    void everyIconOfAPageIsInTheSprite() {
        assertThat(inPages(ICON, icon -> !icons().contains(icon))).isEmpty();
    }

    @Test
    void everyStateHasItsWordAndItsIcon() {
        Statuses statuses = new Statuses();
        assertThat(words.keySet()).containsAll(statuses.signs().keySet());
        assertThat(icons())
                .containsAll(statuses.signs().values().stream()
                        .map(Statuses.Sign::icon)
                        .toList());
    }

    @Test
    void pagesHoldNoWordsOfTheirOwn() {
        assertThat(inPages(OWN_WORDS, text -> !NAMES.contains(text.strip()))).isEmpty();
    }

    private static Map<String, List<String>> inPages(Pattern pattern, Predicate<String> wrong) {
        Map<String, List<String>> found = new TreeMap<>();
        try (Stream<Path> pages = Files.walk(WEBAPP)) {
            pages.filter(page -> page.toString().endsWith(".xhtml")).forEach(page -> {
                List<String> bad = pattern.matcher(withoutComments(read(page)))
                        .results()
                        .map(match -> match.group(1))
                        .filter(wrong)
                        .toList();
                if (!bad.isEmpty()) {
                    found.put(WEBAPP.relativize(page).toString(), bad);
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    private static Set<String> icons() {
        return SYMBOL.matcher(read(SPRITE))
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toSet());
    }

    private static String withoutComments(String page) {
        return page.replaceAll("(?s)<!--.*?-->", "");
    }

    private static String read(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
