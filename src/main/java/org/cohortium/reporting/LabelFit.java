package org.cohortium.reporting;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.Part;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.cohortium.text.Language;

/** Whether a label fits where it stands: its placeholders, its length, and that it can be told from its neighbours. */
final class LabelFit {
    private static final int LONGEST_SHEET = 31;
    private static final Set<String> NUMBER = Set.of("number");

    private final LabelFile file;
    private final Language language;
    private final Findings findings;
    private final Map<String, String> taken = new HashMap<>();

    LabelFit(LabelFile file, Language language, Findings findings) {
        this.file = file;
        this.language = language;
        this.findings = findings;
    }

    void check(LabelUse use, String key) {
        String pattern = file.labels().get(key).pattern();
        Set<String> names = placeholders(pattern);
        allows(use.kind(), key, names);
        if (names.isEmpty()) {
            String text = new MessageFormat(pattern, language.formats()).format(Map.of());
            sheetName(use, key, text);
            differs(use, key, text);
        }
    }

    private void allows(LabelUse.Kind kind, String key, Set<String> names) {
        Set<String> allowed = switch (kind) {
            case NAME, SHEET -> Set.of();
            case PROSE -> LabelKeys.PLACEHOLDERS;
            case NUMBERED -> NUMBER;
        };
        for (String name : names) {
            if (!allowed.contains(name)) {
                String known = allowed.isEmpty() ? "–" : Findings.list(new TreeSet<>(allowed));
                problem(key, "label.placeholder", "key", key, "name", name, "known", known);
            }
        }
        if (kind == LabelUse.Kind.NUMBERED && !names.containsAll(NUMBER)) {
            problem(key, "label.number", "key", key);
        }
    }

    private void sheetName(LabelUse use, String key, String text) {
        if (use.kind() != LabelUse.Kind.SHEET) {
            return;
        }
        if (text.length() > LONGEST_SHEET) {
            problem(key, "label.sheetLong", "key", key, "length", text.length(), "longest", LONGEST_SHEET);
        }
        if (text.matches(".*[\\[\\]:*?/\\\\].*") || text.matches("'.*|.*'") || text.equalsIgnoreCase("history")) {
            problem(key, "label.sheetName", "key", key);
        }
    }

    /** Excel wants the sheets of a workbook and the headings of a table to differ, whatever the case. */
    private void differs(LabelUse use, String key, String text) {
        String before = taken.putIfAbsent(use.group() + '\n' + text.toLowerCase(Locale.ROOT), key);
        if (!use.group().isEmpty() && before != null) {
            problem(key, "label.same", "key", key, "other", before, "text", text);
        }
    }

    private void problem(String key, String rule, Object... pairs) {
        findings.problemIn(file.name(), file.labels().get(key).line(), rule, pairs);
    }

    private static Set<String> placeholders(String pattern) {
        MessagePattern parsed = new MessagePattern(pattern);
        return IntStream.range(0, parsed.countParts())
                .mapToObj(parsed::getPart)
                .filter(part -> part.getType() == Part.Type.ARG_NAME || part.getType() == Part.Type.ARG_NUMBER)
                .map(parsed::getSubstring)
                .collect(Collectors.toSet());
    }
}
