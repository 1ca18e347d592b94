package org.cohortium.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A column of a list and what it seems to hold.
 *
 * @param index zero-based
 * @param letters as the spreadsheet names it
 * @param heading empty where there is none
 * @param hidden whether the sender has hidden it; it is read all the same
 * @param field null where nothing fits
 * @param alternatives other fields it may be, likelier first
 * @param samples up to five distinct contents
 */
public record ColumnProposal(
        int index,
        String letters,
        String heading,
        boolean hidden,
        @Nullable Field field,
        Certainty certainty,
        List<Field> alternatives,
        List<String> samples) {
    public ColumnProposal {
        alternatives = List.copyOf(alternatives);
        samples = List.copyOf(samples);
    }

    ColumnProposal as(@Nullable Field other, Certainty sure) {
        return new ColumnProposal(index, letters, heading, hidden, other, sure, alternatives, samples);
    }
}
