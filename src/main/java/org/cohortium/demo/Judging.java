package org.cohortium.demo;

import java.util.List;

/** What the certification rule of a curriculum says of a person. */
final class Judging {
    private final Marking marking;
    private final Scoring scoring;

    Judging(Basis basis) {
        this.marking = new Marking(basis);
        this.scoring = new Scoring(basis);
    }

    /** DISTINCTION, PASS, FAIL or INCOMPLETE. */
    String decision(Participation participation) {
        var rule = participation.cohort().curriculum().rule();
        var attempts = scoring.of(participation);
        if (!isHandedIn(participation, attempts)) {
            return "INCOMPLETE";
        }
        double score = score(participation, attempts);
        if (!isAttended(participation) || score < rule.minScore() || !isPassed(participation, attempts)) {
            return "FAIL";
        }
        return score >= rule.distinctionScore() ? "DISTINCTION" : "PASS";
    }

    /** Attendance and work were enough, whatever the scores. */
    boolean isCompleted(Participation participation) {
        return isAttended(participation) && isHandedIn(participation, scoring.of(participation));
    }

    private boolean isAttended(Participation participation) {
        return attendance(participation)
                >= participation.cohort().curriculum().rule().minAttendance();
    }

    /** Share of the sessions attended, weighted by minutes; excused ones are left out. */
    private double attendance(Participation participation) {
        var lessons = participation.cohort().curriculum().lessons();
        double attended = 0;
        double expected = 0;
        for (int lesson = 0; lesson < lessons.size(); lesson++) {
            var mark = marking.of(participation, lesson);
            if (mark != null && !mark.isExcused()) {
                attended +=
                        mark.kind().equals("ABSENT") ? 0 : lessons.get(lesson).minutes();
                expected += lessons.get(lesson).minutes();
            }
        }
        return expected == 0 ? 0 : attended / expected;
    }

    private static boolean isHandedIn(Participation participation, List<Attempt> attempts) {
        return participation.cohort().curriculum().assessments().stream()
                .filter(each -> each.mustPass() || each.weight() > 0)
                .allMatch(each -> best(each, attempts) >= 0);
    }

    private static boolean isPassed(Participation participation, List<Attempt> attempts) {
        return participation.cohort().curriculum().assessments().stream()
                .filter(Assessment::mustPass)
                .allMatch(each -> best(each, attempts) >= each.passShare());
    }

    private static double score(Participation participation, List<Attempt> attempts) {
        return participation.cohort().curriculum().assessments().stream()
                .mapToDouble(each -> each.weight() * Math.max(0, best(each, attempts)))
                .sum();
    }

    /** Best share of the points, or -1 where nothing was handed in. */
    private static double best(Assessment assessment, List<Attempt> attempts) {
        return attempts.stream()
                .filter(attempt -> attempt.assessment().equals(assessment))
                .mapToDouble(Attempt::share)
                .max()
                .orElse(-1);
    }
}
