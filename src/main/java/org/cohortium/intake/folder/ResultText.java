package org.cohortium.intake.folder;

import java.util.ArrayList;
import java.util.List;
import org.cohortium.intake.Counts;
import org.cohortium.text.Words;

/**
 * What became of a list's rows, a sentence a line.
 *
 * @param rejects what the workbook of rows to mend is called, if there are any
 */
record ResultText(Words words, Counts counts, FileName rejects) {
    @Override
    public String toString() {
        List<String> lines = new ArrayList<>();
        lines.add(words.of(
                "intake.folder.done",
                "rows",
                counts.rows(),
                "accepted",
                counts.accepted(),
                "alreadyKnown",
                counts.alreadyKnown(),
                "rejected",
                counts.rejected()));
        if (counts.bringsNothingNew()) {
            lines.add(words.get("intake.nothingNew"));
        }
        if (counts.flagged() > 0) {
            lines.add(words.of("intake.folder.flagged", "rows", counts.flagged()));
        }
        if (counts.rejected() > 0) {
            lines.add(words.of("intake.folder.rejects", "name", rejects.text()));
        }
        return String.join("\n", lines) + '\n';
    }
}
