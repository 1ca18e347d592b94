package org.cohortium.intake.gradebook;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.cohortium.assessment.AssessmentView;
import org.cohortium.intake.PlainText;

/**
 * Proposes which column is which assessment, by heading and titles in every language. Moodle writes the kind of activity
 * before a title and the kind of grade behind it, {@code Quiz: Post-test (Real)}, each in its own language.
 */
final class ColumnTitles {
    private static final Pattern BEHIND = Pattern.compile("\\s*[(（][^()（）]*[)）]\\s*$");
    private static final Pattern BEFORE = Pattern.compile("^[^:：]*[:：]\\s*(?=\\S)");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int SHORTEST = 5;
    private static final int SAME = 3;
    private static final int HOLDS = 2;

    private final Map<Long, List<String>> titles;
    private final List<AssessmentView> assessments;

    /** @param titles in every language, by assessment */
    ColumnTitles(List<AssessmentView> assessments, Map<Long, List<String>> titles) {
        this.assessments = assessments;
        this.titles = titles;
    }

    /** By column; those left out are like no assessment, or less like it than another column. */
    Map<Integer, ColumnUse> propose(List<GradeColumn> columns) {
        Map<Integer, ColumnUse> uses = new HashMap<>();
        Set<Long> taken = new HashSet<>();
        for (int likeness = SAME; likeness > 0; likeness--) {
            for (GradeColumn column : columns) {
                for (AssessmentView one : assessments) {
                    if (!uses.containsKey(column.column())
                            && !taken.contains(one.id())
                            && likeness(column.heading(), one.id()) == likeness) {
                        uses.put(column.column(), new ColumnUse(one.id(), outOf(column, one.maxPoints())));
                        taken.add(one.id());
                    }
                }
            }
        }
        return uses;
    }

    /** What full marks in a column are likely to be; a single number above those of the assessment makes no other scale. */
    static BigDecimal outOf(GradeColumn column, BigDecimal maxPoints) {
        if (column.share() && !column.percent()) {
            return BigDecimal.ONE;
        }
        return column.percent() || column.usual().compareTo(maxPoints) > 0 ? HUNDRED.max(column.most()) : maxPoints;
    }

    private int likeness(String heading, long assessment) {
        return titles.getOrDefault(assessment, List.of()).stream()
                .mapToInt(title -> likeness(heading, title))
                .max()
                .orElse(0);
    }

    private static int likeness(String heading, String title) {
        String bare = BEHIND.matcher(heading).replaceFirst("");
        String key = PlainText.key(title);
        String whole = PlainText.key(bare);
        if (key.equals(whole) || key.equals(PlainText.key(BEFORE.matcher(bare).replaceFirst("")))) {
            return SAME;
        }
        if (key.length() >= SHORTEST && whole.contains(key)) {
            return HOLDS;
        }
        return whole.length() >= SHORTEST && key.contains(whole) ? 1 : 0;
    }
}
