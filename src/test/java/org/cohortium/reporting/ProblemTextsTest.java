package org.cohortium.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cohortium.text.Language;
import org.cohortium.text.Texts;
import org.junit.jupiter.api.Test;

/** Every problem a definition can have is told in a sentence, and no sentence is left over. */
class ProblemTextsTest {
    private static final Path SOURCES = Path.of("src/main/java/org/cohortium/reporting");
    private static final Pattern RULE = Pattern.compile(
            "\"((?:yaml|key|value|id|sheet|table|totals?|column|icons|chart|labels?|query|file|sql)\\.[A-Za-z]+)\"");
    private static final String PREFIX = "reporting.problem.";

    @Test
    void aRuleAndItsSentenceBelongTogether() throws IOException {
        Set<String> told = Texts.load().in(Language.EN).keySet().stream()
                .filter(key -> key.startsWith(PREFIX))
                .map(key -> key.substring(PREFIX.length()))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(rules()).isEqualTo(told);
    }

    private static Set<String> rules() throws IOException {
        try (Stream<Path> files = Files.list(SOURCES)) {
            Set<String> rules = new TreeSet<>();
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                RULE.matcher(Files.readString(file)).results().forEach(match -> rules.add(match.group(1)));
            }
            return rules;
        }
    }
}
