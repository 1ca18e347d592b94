package org.cohortium.reporting;

import com.ibm.icu.text.MessageFormat;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cohortium.text.Language;

/** Whether the labels of one language are those the report needs, and fit where they stand. */
final class LabelCheck {
    private final LabelFile file;
    private final Language language;
    private final Findings findings;
    private final Set<String> used = new HashSet<>();
    private final Set<String> broken = new HashSet<>();

    LabelCheck(LabelFile file, Language language, Findings findings) {
        this.file = file;
        this.language = language;
        this.findings = findings;
    }

    void run() {
        file.repeated().forEach((key, line) -> findings.problemIn(file.name(), line, "label.twice", "key", key));
        file.labels().forEach(this::parses);
        LabelFit fit = new LabelFit(file, language, findings);
        findings.labels()
                .forEach(use -> find(use).filter(key -> !broken.contains(key)).ifPresent(key -> fit.check(use, key)));
        file.labels().forEach(this::isUsed);
    }

    /** Words that other languages have: which of them the data needs is known only when a report runs. */
    void hasWords(Collection<LabelFile> others) {
        for (LabelFile other : others) {
            other.labels().keySet().stream()
                    .filter(LabelKeys::isWord)
                    .filter(key -> !file.labels().containsKey(key))
                    .forEach(
                            key -> findings.problemIn(file.name(), 0, "label.word", "key", key, "other", other.name()));
        }
    }

    private Optional<String> find(LabelUse use) {
        used.addAll(use.keys());
        Optional<String> found =
                use.keys().stream().filter(file.labels()::containsKey).findFirst();
        if (found.isEmpty()) {
            String keys = String.join(" / ", use.keys());
            findings.problemIn(file.name(), 0, "label.missing", "key", keys, "line", use.line());
        }
        return found;
    }

    private void parses(String key, LabelFile.Label label) {
        if (label.pattern().isBlank()) {
            findings.problemIn(file.name(), label.line(), "label.blank", "key", key);
        }
        try {
            new MessageFormat(label.pattern(), language.formats()).format(Map.of());
        } catch (IllegalArgumentException wrong) {
            broken.add(key);
            String detail = String.valueOf(wrong.getMessage());
            findings.problemIn(file.name(), label.line(), "label.pattern", "key", key, "detail", detail);
        }
    }

    private void isUsed(String key, LabelFile.Label label) {
        if (!used.contains(key) && !isWordOfAColumn(key)) {
            findings.problemIn(file.name(), label.line(), "label.unused", "key", key);
        }
    }

    private boolean isWordOfAColumn(String key) {
        Set<String> columns = findings.wordColumns();
        return !columns.isEmpty() && LabelKeys.isWordOfAll(key)
                || columns.stream().anyMatch(column -> LabelKeys.isWordOf(column, key));
    }
}
