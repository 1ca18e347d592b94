package org.cohortium.demo;

import org.jspecify.annotations.Nullable;

/** The marks of a person, lesson by lesson. */
final class Marking {
    private final Basis basis;

    Marking(Basis basis) {
        this.basis = basis;
    }

    /** Whether the lesson was held and its register filled in. */
    boolean isMarked(CohortPlan cohort, int lesson) {
        return isHeld(cohort, lesson)
                && !(cohort.flags().contains("unmarked") && isHeld(cohort, 0) && isLastHeld(cohort, lesson));
    }

    boolean isHeld(CohortPlan cohort, int lesson) {
        return !cohort.isCancelled() && basis.days().isPast(cohort.lessonDays().get(lesson));
    }

    /** Null where the lesson is not marked or does not concern the person. */
    @Nullable
    Mark of(Participation participation, int lesson) {
        boolean concerned = participation.isSeated()
                && participation.firstLesson() <= lesson
                && lesson < participation.leftLesson()
                && isMarked(participation.cohort(), lesson);
        return concerned ? draw(participation, lesson) : null;
    }

    private Mark draw(Participation participation, int lesson) {
        int minutes = participation.cohort().curriculum().lessons().get(lesson).minutes();
        if (participation.neverCame() || isFadingOut(participation, lesson)) {
            return new Mark("ABSENT", 0, false);
        }
        var chance = Chance.of(basis.seed(), "mark", participation.cohort().index(), participation.slot(), lesson);
        double drawn = chance.share();
        if (lesson == participation.firstLesson() || drawn < participation.diligence() - 0.06) {
            return new Mark("PRESENT", minutes, false);
        }
        if (drawn < participation.diligence()) {
            return new Mark("LATE", minutes - 5 * chance.between(2, 9), false);
        }
        return chance.happens(0.35) ? new Mark("EXCUSED", 0, chance.happens(0.5)) : new Mark("ABSENT", 0, false);
    }

    private static boolean isFadingOut(Participation participation, int lesson) {
        boolean dropped = participation.last().state().equals("DROPPED");
        return dropped && lesson >= participation.leftLesson() - 3 && lesson > participation.firstLesson();
    }

    /** A session that is over but the latest of a cohort that still meets. */
    private boolean isLastHeld(CohortPlan cohort, int lesson) {
        int next = lesson + 1;
        return next < cohort.lessonDays().size() && !isHeld(cohort, next);
    }
}
