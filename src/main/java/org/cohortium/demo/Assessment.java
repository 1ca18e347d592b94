package org.cohortium.demo;

import java.util.ArrayList;
import java.util.List;

/** An assessment of a curriculum version, one row. */
record Assessment(
        long id,
        int position,
        String kind,
        int maxPoints,
        double weight,
        double passShare,
        boolean mustPass,
        int afterSession,
        Tsv.Line line) {

    static List<Assessment> all() {
        var assessments = new ArrayList<Assessment>();
        Tsv.read("assessments.tsv").forEach(line -> assessments.add(of(assessments.size() + 1, line)));
        return assessments;
    }

    boolean isOf(String version) {
        return line.text("version").equals(version);
    }

    boolean isTest() {
        return kind.endsWith("_TEST") || kind.equals("QUIZ");
    }

    private static Assessment of(long id, Tsv.Line line) {
        int max = line.number("maxPoints");
        return new Assessment(
                id,
                line.number("position"),
                line.text("kind"),
                max,
                line.decimal("weight"),
                line.text("passPoints").isEmpty() ? 0 : line.decimal("passPoints") / max,
                line.yes("mustPass"),
                line.number("afterSession"),
                line);
    }
}
