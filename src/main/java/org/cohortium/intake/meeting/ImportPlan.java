package org.cohortium.intake.meeting;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.cohortium.attendance.AttendanceByMinutes;
import org.cohortium.attendance.Expected;
import org.cohortium.attendance.Mark;
import org.cohortium.attendance.MarkSource;
import org.cohortium.attendance.Marking;
import org.cohortium.attendance.SessionRow;
import org.cohortium.shared.Refusal;

/** What a report means for the register of a session: which marks, and what stands in their way. */
final class ImportPlan {
    private final SessionRow session;
    private final MeetingReport report;
    private final List<Expected> expected;
    private final Matching matching;
    private final MeetingPolicy policy;
    private final AttendanceByMinutes rule;
    private final Predicate<Expected> isOwn;
    private final Map<Long, List<Fit>> fits = new LinkedHashMap<>();

    /** @param isOwn whether somebody is the signed-in person */
    ImportPlan(
            SessionRow session,
            MeetingReport report,
            List<Expected> expected,
            AttendanceByMinutes rule,
            Predicate<Expected> isOwn) {
        this.session = session;
        this.report = report;
        this.expected = List.copyOf(expected);
        this.matching = Matching.of(report.attendees(), expected);
        this.policy = new MeetingPolicy(session);
        this.rule = rule;
        this.isOwn = isOwn;
        matching.fits()
                .forEach(fit -> fits.computeIfAbsent(fit.expected().enrolmentId(), id -> new ArrayList<>())
                        .add(fit));
    }

    /** Why what was decided cannot be done, or nothing: something was confirmed that the report does not say. */
    Optional<Refusal> refusal(ImportChoices choices) {
        List<String> known = matching.fits().stream()
                .filter(fit -> !fit.isSure())
                .flatMap(fit -> Stream.of(
                        Long.toString(fit.expected().enrolmentId()),
                        fit.expected().enrolmentId() + ":" + fit.attendee().row()))
                .toList();
        return choices.confirmed().stream()
                .filter(key -> !known.contains(key))
                .sorted()
                .findFirst()
                .map(key -> new Refusal("intake.meeting.notToConfirm", Map.of("key", key)));
    }

    /** The marks to be set, those that stand already left out. */
    List<Marking> markings(ImportChoices choices) {
        List<Marking> markings = new ArrayList<>();
        for (List<Fit> all : fits.values()) {
            List<Fit> taken = all.stream()
                    .filter(fit -> fit.isSure() || choices.confirms(fit))
                    .toList();
            if (!taken.isEmpty()) {
                Effect effect = effect(all, taken);
                if (effect == Effect.SET || effect == Effect.CONFLICT && choices.overwrite()) {
                    markings.add(marking(taken));
                }
            }
        }
        if (choices.absentees()) {
            missing()
                    .filter(one -> one.mark() == null && !isOwn.test(one))
                    .forEach(one -> markings.add(rule.marking(one.enrolmentId(), Duration.ZERO, session.minutes())));
        }
        return markings;
    }

    /** All of it in words and figures. @param set marks that were set */
    AttendanceImport told(int set) {
        List<ImportLine> matched = fits.values().stream()
                .filter(all -> all.stream().anyMatch(Fit::isSure))
                .map(all -> line(all, all.stream().filter(Fit::isSure).toList()))
                .toList();
        List<ImportLine> toConfirm = matching.fits().stream()
                .filter(fit -> !fit.isSure())
                .map(fit -> line(all(fit), with(fit)))
                .toList();
        long unchanged = Stream.concat(matched.stream(), toConfirm.stream())
                .filter(line -> line.effect() == Effect.UNCHANGED)
                .map(ImportLine::enrolmentId)
                .distinct()
                .count();
        return new AttendanceImport(
                null,
                new ReportHead(
                        report.tool(),
                        report.title(),
                        report.startsAt().atZone(session.zoneId()).toInstant(),
                        report.endsAt().atZone(session.zoneId()).toInstant()),
                matched,
                toConfirm,
                matching.unmatched().stream().map(this::stranger).toList(),
                matching.organisers().stream().map(this::stranger).toList(),
                missing()
                        .map(one -> new Missing(one.enrolmentId(), one.name(), one.mark()))
                        .toList(),
                (int) unchanged,
                set);
    }

    private Stream<Expected> missing() {
        return expected.stream().filter(one -> !fits.containsKey(one.enrolmentId()));
    }

    private List<Fit> all(Fit fit) {
        return fits.getOrDefault(fit.expected().enrolmentId(), List.of());
    }

    /** What is sure of somebody, and one thing more. */
    private List<Fit> with(Fit fit) {
        return Stream.concat(Stream.of(fit), all(fit).stream().filter(Fit::isSure))
                .toList();
    }

    private ImportLine line(List<Fit> all, List<Fit> taken) {
        Fit fit = taken.get(0);
        Marking marking = marking(taken);
        return new ImportLine(
                fit.expected().enrolmentId(),
                fit.attendee().row(),
                fit.expected().name(),
                fit.attendee().as(),
                fit.attendee().email(),
                (int) attended(taken).toMinutes(),
                marking.mark(),
                fit.expected().mark(),
                effect(all, taken),
                fit.because());
    }

    /** A mark from this very report stands as well where more of it was confirmed before. */
    private Effect effect(List<Fit> all, List<Fit> taken) {
        Expected one = taken.get(0).expected();
        if (isOwn.test(one)) {
            return Effect.OWN;
        }
        boolean ours = one.source() == MarkSource.MEETING_REPORT;
        boolean more = ours
                && (one.isMarked(marking(all))
                        || all.stream().filter(fit -> !fit.isSure()).anyMatch(fit -> one.isMarked(marking(with(fit)))));
        if (one.isMarked(marking(taken)) || more) {
            return Effect.UNCHANGED;
        }
        Mark stands = one.mark();
        return stands == null || ours ? Effect.SET : Effect.CONFLICT;
    }

    private Marking marking(List<Fit> taken) {
        return rule.marking(taken.get(0).expected().enrolmentId(), attended(taken), session.minutes());
    }

    private Duration attended(List<Fit> taken) {
        return policy.attended(taken.stream().map(Fit::attendee).toList());
    }

    private Stranger stranger(Attendee attendee) {
        return new Stranger(attendee.as(), attendee.email(), (int)
                policy.attended(List.of(attendee)).toMinutes());
    }
}
