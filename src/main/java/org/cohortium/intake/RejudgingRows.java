package org.cohortium.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Judging some rows of an upload again, in the file's order. */
@ApplicationScoped
class RejudgingRows {
    private final IntakeFigures figures;
    private final IntakeRows rows;
    private final RegardingSurroundings surroundings;
    private final WeighingRows weighing;

    @Inject
    RejudgingRows(IntakeFigures figures, IntakeRows rows, RegardingSurroundings surroundings, WeighingRows weighing) {
        this.figures = figures;
        this.rows = rows;
        this.surroundings = surroundings;
        this.weighing = weighing;
    }

    /**
     * Judges a changed row, and the rows that use its address of before or of now: the first of them in the file's order
     * keeps it. What has been taken in stays as it is.
     */
    void rejudge(Upload upload, RowView changed) {
        Surroundings around = surroundings.of(upload);
        Set<String> keys = new TreeSet<>(rows.emailKeys(upload.id(), changed.row()));
        String email = judge(upload, around).judge(changed.asRead()).email();
        if (email != null) {
            keys.add(EmailReader.key(email));
        }
        rows.keep(
                upload.id(),
                weighing.weigh(
                        inOrder(judge(upload, around), figures.lock(upload.id(), changed.row(), keys), changed),
                        around));
    }

    private static RowJudge judge(Upload upload, Surroundings around) {
        return new RowJudge(upload.knownMapping(), upload.day(), around.targets());
    }

    private static List<ReadRow> inOrder(RowJudge judge, Collection<RowView> rows, RowView changed) {
        List<ReadRow> read = new ArrayList<>();
        for (RowView stored : rows) {
            RowView row = stored.row() == changed.row() ? changed : stored;
            if (row.applied()) {
                judge.pass(row.asRead());
            } else {
                read.add(new ReadRow(row.inFile(), row.mendedTexts(), judge.judge(row.asRead())));
            }
        }
        return read;
    }
}
