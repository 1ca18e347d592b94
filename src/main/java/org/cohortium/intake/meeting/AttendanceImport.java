package org.cohortium.intake.meeting;

import java.util.List;
import java.util.stream.Stream;
import org.cohortium.shared.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What a report says of a session, or what came of taking it in.
 *
 * @param refusal why nothing can be or was taken in; null where no rule said no, and all else is empty otherwise
 * @param matched people known by their address, each once
 * @param toConfirm who may be whom; several lines may be about one person
 * @param organisers who held the meeting and is nobody on the register
 * @param missing who is on the register, but not in the report
 * @param unchanged people whose mark said so already
 * @param set marks that were set; 0 when only asked what would be
 */
public record AttendanceImport(
        @Nullable Refusal refusal,
        @Nullable ReportHead head,
        List<ImportLine> matched,
        List<ImportLine> toConfirm,
        List<Stranger> unmatched,
        List<Stranger> organisers,
        List<Missing> missing,
        int unchanged,
        int set) {
    public AttendanceImport {
        matched = List.copyOf(matched);
        toConfirm = List.copyOf(toConfirm);
        unmatched = List.copyOf(unmatched);
        organisers = List.copyOf(organisers);
        missing = List.copyOf(missing);
    }

    static AttendanceImport refused(Refusal refusal) {
        return new AttendanceImport(refusal, null, List.of(), List.of(), List.of(), List.of(), List.of(), 0, 0);
    }

    /** Those whom somebody marked otherwise, so that the report does not go over it by itself. */
    public List<ImportLine> conflicts() {
        return Stream.concat(matched.stream(), toConfirm.stream())
                .filter(line -> line.effect() == Effect.CONFLICT)
                .toList();
    }

    /** Whether the register says already all that the report says. */
    public boolean isNothingNew() {
        return unchanged > 0
                && Stream.concat(matched.stream(), toConfirm.stream())
                        .allMatch(line -> line.effect() == Effect.UNCHANGED);
    }

    /** Names of those who held the meeting, as in the report. */
    public List<String> organiserNames() {
        return organisers.stream().map(Stranger::as).toList();
    }
}
