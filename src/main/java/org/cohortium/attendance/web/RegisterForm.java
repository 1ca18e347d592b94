package org.cohortium.attendance.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
 * @param unclear names of people whose minutes are no number
 */
record RegisterForm(List<Marking> changed, List<Long> takenBack, List<String> unclear) {
    /** Digits of Arabic and Persian keyboards are digits too. */
    private static final int MOST_DIGITS = 4;

    private static final int MOST_NOTE = 500;
    private static final String NONE = "NONE";

    RegisterForm {
        changed = List.copyOf(changed);
        takenBack = List.copyOf(takenBack);
        unclear = List.copyOf(unclear);
    }

    /** @param sent the request's parameters; those of people who are not in the register are left alone */
    static RegisterForm read(List<RegisterRow> register, Map<String, String> sent) {
        List<Marking> changed = new ArrayList<>();
        List<Long> takenBack = new ArrayList<>();
        List<String> unclear = new ArrayList<>();
        for (RegisterRow row : register) {
            String marked = sent.getOrDefault("mark-" + row.enrolmentId(), "");
            Optional<Mark> mark = mark(marked);
            String minutes = Objects.requireNonNullElse(sent.get("minutes-" + row.enrolmentId()), "")
                    .strip();
            if (marked.equals(NONE) && isAsSeen(row, sent)) {
                takenBack.add(row.enrolmentId());
            } else if (mark.isPresent() && mark.get() == Mark.LATE && !isMinutes(minutes)) {
                unclear.add(row.name());
            } else if (mark.isPresent()) {
                Marking marking = new Marking(
                        row.enrolmentId(),
                        mark.get(),
                        mark.get() == Mark.LATE && !minutes.isEmpty() ? Integer.valueOf(minutes) : null,
                        mark.get() == Mark.EXCUSED || mark.get() == Mark.LATE
                                ? note(sent.get("note-" + row.enrolmentId()))
                                : null);
                if (differs(row, marking)) {
                    changed.add(marking);
                }
            }
        }
        return new RegisterForm(changed, takenBack, unclear);
    }

    /** Only a mark that stood on the page is taken back, none that somebody has set since. */
    private static boolean isAsSeen(RegisterRow row, Map<String, String> sent) {
        return row.mark() != null && row.mark().name().equals(sent.get("seen-" + row.enrolmentId()));
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

    private static boolean differs(RegisterRow row, Marking marking) {
        return row.mark() != marking.mark()
                || !Objects.equals(row.minutes(), marking.minutes())
                || !Objects.equals(row.note(), marking.note());
    }
}
