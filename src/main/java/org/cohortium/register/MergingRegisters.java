package org.cohortium.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.cohortium.shared.Refusal;
import org.cohortium.text.Texts;

/**
 * Merges a register workbook within the transaction of its caller: what changed is put in, what clashes or breaks a rule
 * is not. What stood in the file when it was given out is taken from the history: that cannot be altered.
 */
@ApplicationScoped
class MergingRegisters {
    private final RegisterValues values;
    private final PuttingIn putting;
    private final Texts texts;

    @Inject
    MergingRegisters(RegisterValues values, PuttingIn putting, Texts texts) {
        this.values = values;
        this.putting = putting;
        this.texts = texts;
    }

    Merged merge(RegisterCohort cohort, FilledIn file) {
        Values base = values.asOf(cohort.id(), file.edition().asOf());
        Values theirs = values.held(cohort.id());
        Merge asked = Merge.of(file, base, theirs);
        Map<FilledCell, Refusal> refused = putting.put(cohort.code(), asked.changed(), Asked.of(file, theirs));
        CellWords words = new CellWords(texts, file.edition().language());
        List<Conflict> conflicts =
                asked.conflicts().stream().map(clash -> conflict(clash, words)).toList();
        return new Merged(asked.without(refused), conflicts, theirs);
    }

    private static Conflict conflict(Merge.Clash clash, CellWords words) {
        FilledCell cell = clash.cell();
        Kind kind = cell.place().kind();
        return new Conflict(
                cell.sheet(),
                cell.cell(),
                words.shown(kind, clash.base()),
                words.shown(kind, clash.theirs()),
                words.shown(kind, cell.ours()));
    }
}
