package org.cohortium.reporting;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.cohortium.text.Language;

/** The labels of one language, each with its line. */
final class LabelFile {
    private final String name;
    private final Map<String, Label> labels = new LinkedHashMap<>();
    private final Map<String, Integer> repeated = new LinkedHashMap<>();

    private LabelFile(String name, String text) {
        this.name = name;
        List<String> lines = text.lines().toList();
        for (int at = 0; at < lines.size(); ) {
            int end = endOfEntry(lines, at);
            read(String.join("\n", lines.subList(at, end)), at + 1);
            at = end;
        }
    }

    static String nameOf(Language language) {
        return "labels_" + language.tag() + ".properties";
    }

    /** Empty, with a problem, if there is none or it is no properties file. */
    static Optional<LabelFile> of(ReportFolder folder, Language language, Findings findings) {
        String name = nameOf(language);
        Optional<String> text = folder.file(name);
        if (text.isEmpty() && !folder.unreadable().contains(name)) {
            findings.problemIn(name, 0, "labels.missing");
        }
        try {
            return text.map(content -> new LabelFile(name, content));
        } catch (IllegalArgumentException wrong) {
            findings.problemIn(name, 0, "labels.syntax", "detail", String.valueOf(wrong.getMessage()));
            return Optional.empty();
        }
    }

    String name() {
        return name;
    }

    Map<String, Label> labels() {
        return labels;
    }

    /** Lines of keys that stood before. */
    Map<String, Integer> repeated() {
        return repeated;
    }

    /** An entry goes on where its line ends in an odd number of backslashes; a remark never does. */
    private static int endOfEntry(List<String> lines, int start) {
        int at = start;
        boolean remark = lines.get(start).strip().matches("[#!].*");
        while (!remark && at < lines.size() - 1 && goesOn(lines.get(at))) {
            at++;
        }
        return at + 1;
    }

    private static boolean goesOn(String line) {
        return (line.length() - line.replaceAll("\\\\+$", "").length()) % 2 == 1;
    }

    private void read(String entry, int line) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(entry));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        for (String key : properties.stringPropertyNames()) {
            if (labels.put(key, new Label(properties.getProperty(key), line)) != null) {
                repeated.put(key, line);
            }
        }
    }

    /** A pattern, and the line where it begins. */
    record Label(String pattern, int line) {}

    /** Patterns by key. */
    Map<String, String> patterns() {
        Map<String, String> patterns = new LinkedHashMap<>();
        labels.forEach((key, label) -> patterns.put(key, label.pattern()));
        return patterns;
    }
}
