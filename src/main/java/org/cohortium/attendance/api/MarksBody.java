package org.cohortium.attendance.api;

import jakarta.json.bind.annotation.JsonbProperty;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.cohortium.api.BadInput;
import org.cohortium.api.Choice;
import org.cohortium.attendance.Mark;
import org.cohortium.attendance.Marking;
import org.cohortium.attendance.SentMarks;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Marks to be set. */
@Schema(name = "AttendanceMarks")
public record MarksBody(
        @NotNull @Size(min = 1, max = MarksBody.MOST) List<@NotNull @Valid One> marks) {
    static final int MOST = 2_000;
    private static final int LONGEST_NOTE = 500;
    private static final String NONE = "NONE";

    /** A person's mark. */
    @Schema(name = "AttendanceMark")
    public record One(
            @Schema(description = "number of the enrolment") long enrolment,

            @NotBlank
            @Schema(
                    description = "in any case; NONE takes a mark back that was set by mistake",
                    enumeration = {"PRESENT", "LATE", "EXCUSED", "ABSENT", "NONE"})
            String mark,

            @Min(0) @Schema(description = "attended, of those who came late or left early") @Nullable
            Integer minutes,

            @Size(max = LONGEST_NOTE) @Schema(description = "why excused or late, for example") @Nullable
            String note,

            @JsonbProperty("seen")
            @Schema(
                    description =
                            "the mark that stood there when this one was made, NONE for none: where something else stands"
                                    + " now, this one is not set but told as a conflict; left out, it is set in any case",
                    enumeration = {"PRESENT", "LATE", "EXCUSED", "ABSENT", "NONE"})
            @Nullable
            String seen,

            @Schema(
                    description =
                            "beside seen: the line’s state as the register told it, so that minutes and reasons set meanwhile"
                                    + " are not written over either")
            @Nullable
            String seenState) {}

    /** @throws BadInput if a person is marked twice, or a word is none of the marks */
    SentMarks sent(@Nullable UUID key) {
        List<Marking> markings = new ArrayList<>();
        List<Long> takenBack = new ArrayList<>();
        Map<Long, SentMarks.Seen> seen = new HashMap<>();
        Set<Long> people = new HashSet<>();
        for (One one : marks) {
            if (!people.add(one.enrolment())) {
                throw new BadInput("marks", "attendance.twice", Map.of("enrolment", one.enrolment()));
            }
            Mark mark = mark("mark", one.mark());
            if (mark == null) {
                takenBack.add(one.enrolment());
            } else {
                markings.add(new Marking(one.enrolment(), mark, one.minutes(), one.note()));
            }
            if (one.seen() != null) {
                seen.put(one.enrolment(), new SentMarks.Seen(mark("seen", one.seen()), one.seenState()));
            }
        }
        return new SentMarks(key, markings, takenBack, seen);
    }

    private static @Nullable Mark mark(String field, String word) {
        return word.strip().equalsIgnoreCase(NONE) ? null : Choice.of(field, word, Mark.class);
    }
}
