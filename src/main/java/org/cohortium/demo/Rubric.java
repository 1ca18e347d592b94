package org.cohortium.demo;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The rubric by which capstones of the demonstration are marked, as the curriculum keeps it. */
final class Rubric {
    private static final int PERCENT = 100;

    private Rubric() {}

    /** Criteria whose points make up the assessment's maximum, each with the same levels. */
    static String of(Assessment assessment) {
        List<Tsv.Line> levels = Tsv.read("levels.tsv");
        return Tsv.read("rubric.tsv").stream()
                .map(line -> criterion(line, levels, assessment.maxPoints() * line.number("share") / PERCENT))
                .collect(Collectors.joining(", ", "{\"criteria\": [", "]}"));
    }

    private static String criterion(Tsv.Line line, List<Tsv.Line> levels, int most) {
        String steps = levels.stream()
                .map(level -> "{\"points\": " + most * level.number("share") / PERCENT + ", " + titled(level) + "}")
                .collect(Collectors.joining(", ", "[", "]"));
        return "{\"code\": " + Json.quoted(line.text("code")) + ", " + titled(line) + ", \"levels\": " + steps + "}";
    }

    private static String titled(Tsv.Line line) {
        return "\"title\": " + Json.quoted(line.text("title")) + ", \"translations\": "
                + Json.translations("title", Map.of("fr", line.text("fr"), "ar", line.text("ar")));
    }
}
