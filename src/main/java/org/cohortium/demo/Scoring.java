package org.cohortium.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The scores of a person: what is learnt shows between pre-test and post-test. */
final class Scoring {
    private final Basis basis;

    Scoring(Basis basis) {
        this.basis = basis;
    }

    /** Every attempt that is known, by assessment. Empty for who never started. */
    List<Attempt> of(Participation participation) {
        var attempts = new ArrayList<Attempt>();
        if (participation.hasStarted()) {
            var chance = Chance.of(basis.seed(), "score", participation.cohort().index(), participation.slot());
            double pre = within(0.40 + 0.13 * participation.ability() + 0.07 * chance.normal(), 0.05, 0.92);
            for (var assessment : participation.cohort().curriculum().assessments()) {
                addAttempts(participation, assessment, level(assessment, pre, participation, chance), chance, attempts);
            }
        }
        return attempts;
    }

    private void addAttempts(
            Participation participation, Assessment assessment, double level, Chance chance, List<Attempt> attempts) {
        var day = day(participation, assessment, chance);
        boolean handedIn = !chance.happens(assessment.mustPass() ? 0.05 : 0.07);
        boolean again = assessment.mustPass() && level < assessment.passShare() && chance.happens(0.6);
        boolean corrected = !assessment.isTest() && chance.happens(0.015);
        if (!handedIn || !isThere(participation, day)) {
            return;
        }
        attempts.add(attempt(assessment, 1, level, corrected, day));
        var later = day.plusDays(9);
        if (again && basis.days().isPast(later)) {
            attempts.add(attempt(assessment, 2, within(level + 0.18, 0, 0.95), false, later));
        }
    }

    private static double level(Assessment assessment, double pre, Participation participation, Chance chance) {
        double noise = chance.normal();
        return switch (assessment.kind()) {
            case "PRE_TEST" -> pre;
            case "POST_TEST" -> {
                double gain = within(0.54 + 0.14 * participation.ability() + 0.13 * noise, -0.15, 0.95);
                yield gain < 0 ? pre * (1 + gain) : pre + gain * (1 - pre);
            }
            default -> within(0.755 + 0.11 * participation.ability() + 0.08 * noise, 0.12, 0.99);
        };
    }

    /** Tests and quizzes are whole points, written work is marked in halves. */
    private static Attempt attempt(Assessment assessment, int number, double level, boolean corrected, LocalDate on) {
        int steps = assessment.isTest() ? 1 : 2;
        long points = Math.round(level * assessment.maxPoints() * steps) * 100 / steps;
        long earlier = corrected ? Math.max(0, points - 300) : points;
        return new Attempt(assessment, number, points, earlier, on);
    }

    private static LocalDate day(Participation participation, Assessment assessment, Chance chance) {
        var days = participation.cohort().lessonDays();
        if (assessment.kind().equals("PRE_TEST")) {
            return days.get(participation.firstLesson());
        }
        if (assessment.afterSession() <= days.size()) {
            return days.get(assessment.afterSession() - 1).plusDays(chance.between(2, 4));
        }
        return participation.cohort().end().plusDays(assessment.isTest() ? 0 : chance.between(2, 7));
    }

    private boolean isThere(Participation participation, LocalDate day) {
        var left = participation.last().leftOn();
        return basis.days().isPast(day) && (left == null || !day.isAfter(left));
    }

    private static double within(double value, double least, double most) {
        return Math.max(least, Math.min(most, value));
    }
}
