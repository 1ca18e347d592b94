package org.cohortium.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The course of one nomination, drawn step by step. */
final class Fate {
    private static final double REJECTED = 0.05;
    private static final double WITHDREW_BEFORE = 0.03;
    private static final double NEVER_CAME = 0.05;
    private static final double WITHDREW = 0.09;
    private static final double DROPPED = 0.13;

    private final CohortPlan cohort;
    private final Chance chance;
    private final Reasons reasons;
    private final Timeline timeline;
    private final int lessons;
    private @Nullable Instant decidedAt;
    private int firstLesson;
    private int leftLesson;
    private boolean neverCame;

    Fate(Basis basis, CohortPlan cohort, Chance chance, Reasons reasons) {
        this.cohort = cohort;
        this.chance = chance;
        this.reasons = reasons;
        this.timeline = new Timeline(basis.days().cutoff());
        this.lessons = cohort.lessonDays().size();
        this.leftLesson = lessons;
    }

    void nominate(Instant at) {
        timeline.add("NOMINATED", at, coordinator(), null);
        decidedAt = at.plusSeconds(86_400L * chance.between(1, chance.happens(0.15) ? 12 : 6));
    }

    /** Rejects, or approves and gives a seat while there is one; says whether there was one. */
    boolean decide(boolean seatLeft) {
        if (chance.happens(REJECTED)) {
            timeline.add("REJECTED", decision(0), coordinator(), reason("REJECTED"));
            return false;
        }
        timeline.add("APPROVED", decision(0), coordinator(), null);
        if (!seatLeft) {
            timeline.add("WAITLISTED", decision(1), coordinator(), reason("WAITLISTED"));
            return false;
        }
        timeline.join(cohort.start());
        timeline.add("ENROLLED", decision(chance.between(1, 5)), coordinator(), null);
        return true;
    }

    void cancel() {
        timeline.join(null);
        timeline.add("WITHDRAWN", Days.at(cohort.cancelledOn(), 15, 30, zone()), coordinator(), reason("CANCELLED"));
    }

    void attend() {
        double drawn = chance.share();
        if (drawn < WITHDREW_BEFORE) {
            timeline.join(null);
            leftLesson = 0;
            timeline.add("WITHDRAWN", morning(cohort.start().minusDays(2)), coordinator(), reason("WITHDRAWN"));
        } else if (drawn < NEVER_CAME) {
            neverCame = true;
            leave("DROPPED", 3, reason("NEVER_CAME"));
        } else {
            start();
            if (drawn < WITHDREW) {
                leave("WITHDRAWN", chance.between(firstLesson + 1, lessons - 2), reason("WITHDRAWN"));
            } else if (drawn < DROPPED) {
                leave("DROPPED", chance.between(firstLesson + 4, lessons - 1), reason("DROPPED"));
            }
        }
    }

    private void start() {
        firstLesson = chance.happens(0.04) ? chance.between(1, 2) : 0;
        var day = cohort.lessonDays().get(firstLesson);
        timeline.join(day);
        timeline.add("ACTIVE", Days.at(day, 17, chance.below(60), zone()), facilitator(), null);
    }

    private void leave(String state, int beforeLesson, String why) {
        leftLesson = beforeLesson;
        var last = cohort.lessonDays().get(beforeLesson - 1);
        timeline.leave(last);
        timeline.add(state, morning(last.plusDays(1)), coordinator(), why);
    }

    int firstLesson() {
        return firstLesson;
    }

    int leftLesson() {
        return leftLesson;
    }

    boolean neverCame() {
        return neverCame;
    }

    List<Step> steps() {
        return timeline.steps();
    }

    private Instant decision(int daysLater) {
        if (decidedAt == null) {
            throw new IllegalStateException("decided before being nominated");
        }
        return decidedAt.plusSeconds(86_400L * daysLater + chance.below(3_600));
    }

    private Instant morning(LocalDate day) {
        return Days.at(day, chance.between(8, 11), chance.below(60), zone());
    }

    private String reason(String kind) {
        return reasons.draw(kind, cohort.language(), chance);
    }

    private String coordinator() {
        return cohort.coordinator().username();
    }

    private String facilitator() {
        return cohort.facilitators().get(0).username();
    }

    private ZoneId zone() {
        return cohort.country().zone();
    }
}
