package org.cohortium.reporting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import org.cohortium.results.Attended;
import org.cohortium.results.Milestones;
import org.cohortium.results.Participation;
import org.cohortium.results.Traits;
import org.jspecify.annotations.Nullable;

/**
 * The facts of a release turned into those of today, one cause after the other: what a figure changes by from one step to
 * the next is what that cause did to it, and the steps add up to the whole difference.
 */
final class TurningFacts {
    private TurningFacts() {}

    /**
     * @param then the facts of the release; the people of cohorts that have come since may be among them
     * @param paid codes of the cohorts the grant paid for then
     * @return what the facts are after each cause, in order; first as they were
     */
    static Map<Cause, Sources> steps(Sources then, List<String> paid, Sources now) {
        Map<Cause, Sources> steps = new LinkedHashMap<>();
        Sources at = new Sources(
                then.in(paid),
                then.cohorts().stream()
                        .filter(cohort -> paid.contains(cohort.code()))
                        .toList(),
                then.indicators(),
                then.spending());
        steps.put(Cause.UNEXPLAINED, at);
        at = new Sources(at.people(), at.cohorts(), now.indicators(), at.spending());
        steps.put(Cause.DEFINITION, at);
        List<String> codes = now.codes();
        at = new Sources(
                then.in(codes),
                then.cohorts().stream()
                        .filter(cohort -> codes.contains(cohort.code()))
                        .toList(),
                now.indicators(),
                at.spending());
        steps.put(Cause.ALLOCATION, at);
        at = turned(at, now, TurningFacts::merged);
        steps.put(Cause.MERGE, at);
        at = turned(at, now, TurningFacts::reclassified);
        steps.put(Cause.RECLASSIFICATION, at);
        at = new Sources(
                turned(at, now, TurningFacts::attended).people(), now.cohorts(), now.indicators(), at.spending());
        steps.put(Cause.LATE_ATTENDANCE, at);
        at = entered(at, now);
        steps.put(Cause.LATE_ENTRY, at);
        at = at.with(now.people());
        steps.put(Cause.CORRECTION, at);
        steps.put(Cause.EXPENDITURE, now);
        return steps;
    }

    private static Sources turned(Sources at, Sources now, BinaryOperator<Participation> step) {
        Map<Long, Participation> turned = new TreeMap<>();
        at.people().forEach((enrolment, then) -> {
            Participation today = now.people().get(enrolment);
            turned.put(enrolment, today == null ? then : step.apply(then, today));
        });
        return at.with(turned);
    }

    /** Those registered since are there now, and what was not known of the others is. */
    private static Sources entered(Sources at, Sources now) {
        Map<Long, Participation> entered =
                new TreeMap<>(turned(at, now, TurningFacts::entered).people());
        now.people().forEach(entered::putIfAbsent);
        return at.with(entered);
    }

    /** A record that turned out to be another's person is that person, with what is known of them. */
    private static Participation merged(Participation then, Participation now) {
        return then.person() == now.person()
                ? then
                : new Participation(
                        now.person(),
                        then.cohort(),
                        now.traits(),
                        then.reached(),
                        then.attended(),
                        then.pre(),
                        then.post());
    }

    private static Participation reclassified(Participation then, Participation now) {
        Traits was = then.traits();
        String country = was.country();
        boolean same = country != null && country.equals(now.traits().country());
        return !same || was.ldc() == now.traits().ldc()
                ? then
                : new Participation(
                        then.person(),
                        then.cohort(),
                        new Traits(
                                was.sex(),
                                was.age(),
                                was.disability(),
                                country,
                                now.traits().ldc()),
                        then.reached(),
                        then.attended(),
                        then.pre(),
                        then.post());
    }

    /** Marks that were not there are; where some of then are others now, they were corrected. */
    private static Participation attended(Participation then, Participation now) {
        List<Attended> more = new ArrayList<>(now.attended());
        for (Attended mark : then.attended()) {
            if (!more.remove(mark)) {
                return then;
            }
        }
        Milestones was = then.reached();
        return new Participation(
                then.person(),
                then.cohort(),
                then.traits(),
                new Milestones(
                        was.registered(),
                        was.left(),
                        was.started() == null && !more.isEmpty() ? now.reached().started() : was.started(),
                        was.completed(),
                        was.assessed(),
                        was.passed(),
                        was.certified()),
                now.attended(),
                then.pre(),
                then.post());
    }

    private static Participation entered(Participation then, Participation now) {
        Milestones was = then.reached();
        Milestones is = now.reached();
        return new Participation(
                then.person(),
                then.cohort(),
                then.traits(),
                new Milestones(
                        was.registered(),
                        either(was.left(), is.left()),
                        either(was.started(), is.started()),
                        either(was.completed(), is.completed()),
                        either(was.assessed(), is.assessed()),
                        either(was.passed(), is.passed()),
                        either(was.certified(), is.certified())),
                then.attended(),
                either(then.pre(), now.pre()),
                either(then.post(), now.post()));
    }

    private static <T> @Nullable T either(@Nullable T then, @Nullable T now) {
        return then == null ? now : then;
    }
}
