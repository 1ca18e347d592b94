package org.cohortium.intake.api;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An upload as the API tells it. accepted, alreadyKnown and rejected add up to rows.
 *
 * @param state {@code running}, {@code done} or {@code refused}
 * @param rows rows with a person, judged so far
 * @param accepted rows that led to a nomination or, in a dry run, would
 * @param alreadyKnown rows whose nomination already stood
 * @param rejections one for each rule a row broke, in the file's order, at most {@link NominationLists#MOST_REJECTIONS}
 * @param rule key of the rule by which the file is refused
 * @param reason why the file is refused and what to do, in words
 * @param note what else is worth telling, in words: that the list changed nothing, because all of it stood already
 */
public record NominationList(
        UUID id,
        String href,
        String fileName,
        boolean dryRun,
        String state,
        int rows,
        int accepted,
        int alreadyKnown,
        int rejected,
        List<Rejection> rejections,
        Progress progress,
        @Nullable String rule,
        @Nullable String reason,
        @Nullable String note) {
    /**
     * Why a row is rejected.
     *
     * @param row one-based, as the spreadsheet numbers it
     * @param value what stands in the cell
     * @param message what is wrong with it, in words
     */
    public record Rejection(int row, String column, String value, String rule, String message) {}

    /** @param total 0 while it is not known */
    public record Progress(int done, int total, int percent) {}
}
