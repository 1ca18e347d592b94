package org.cohortium.attendance.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cohortium.attendance.Mark;
import org.cohortium.attendance.Marking;
import org.cohortium.attendance.RegisterRow;
import org.jspecify.annotations.Nullable;

/**
 * A register as it comes back from the browser: {@code mark-12}, NONE for no mark, {@code minutes-12}, {@code note-12} and {@code seen-12} for enrolment
 * 12. Fields carry the enrolment and not a position, so that what was typed before somebody joined or left still means
 * the same person.
 *
 * @param changed marks that are new or other than before
 * @param takenBack enrolments that had a mark and have none any more
 * @param overtaken names of people whom somebody else has marked since the page was read: theirs stands
 * @param unclear names of people whose minutes are no number
 */
record RegisterForm(List<Marking> changed, List<Long> takenBack, List<String> overtaken, List<String> unclear) {
    /** Digits of Arabic and Persian keyboards are digits too. */
    private static final int MOST_DIGITS = 4;

    private static final int MOST_NOTE = 500;
    private static final String NONE = "NONE";

    /** @param sent the request's parameters; those of people who are not in the register are left alone */
    static RegisterForm read(List<RegisterRow> register, Map<String, String> sent) {
        RegisterForm form =
                new RegisterForm(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        register.forEach(row -> form.read(row, new Fields(row.enrolmentId(), sent)));
        return form;
    }

    /** Only what was changed on the page is asked for, and only where nobody has changed it since. */
    private void read(RegisterRow row, Fields fields) {
        Optional<Mark> mark = mark(fields.mark());
        if (mark.isPresent() && mark.get() == Mark.LATE && !isMinutes(fields.minutes())) {
            unclear.add(row.name());
            return;
        }
        if (mark.isEmpty() && !fields.mark().equals(NONE)) {
            return; // left as it is, or sent by something else than this page
        }
        Marking marking =
                mark.map(set -> marking(row.enrolmentId(), set, fields)).orElse(null);
        String asked = marking == null ? "" : RegisterRow.state(marking.mark(), marking.minutes(), marking.note());
        if (asked.equals(fields.seen()) || asked.equals(row.state())) {
            return;
        }
        if (!row.state().equals(fields.seen())) {
            overtaken.add(row.name());
        } else if (marking == null) {
            takenBack.add(row.enrolmentId());
        } else {
            changed.add(marking);
        }
    }

    /** What the page sends of one person. */
    private record Fields(
            String mark, String minutes, @Nullable String note, String seen) {
        Fields(long enrolment, Map<String, String> sent) {
            this(
                    sent.getOrDefault("mark-" + enrolment, ""),
                    sent.getOrDefault("minutes-" + enrolment, "").strip(),
                    sent.get("note-" + enrolment),
                    sent.getOrDefault("seen-" + enrolment, ""));
        }
    }

    private static Marking marking(long enrolment, Mark mark, Fields fields) {
        boolean late = mark == Mark.LATE;
        return new Marking(
                enrolment,
                mark,
                late && !fields.minutes().isEmpty() ? Integer.valueOf(fields.minutes()) : null,
                late || mark == Mark.EXCUSED ? note(fields.note()) : null);
    }

    private static boolean isMinutes(String typed) {
        return typed.length() <= MOST_DIGITS && typed.codePoints().allMatch(Character::isDigit);
    }

    private static Optional<Mark> mark(String sent) {
        try {
            return sent.isEmpty() || sent.equals(NONE) ? Optional.empty() : Optional.of(Mark.valueOf(sent));
        } catch (IllegalArgumentException unknown) {
            return Optional.empty(); // sent by something else than this page
        }
    }

    private static @Nullable String note(@Nullable String typed) {
        return typed == null ? null : typed.substring(0, Math.min(MOST_NOTE, typed.length()));
    }
}
