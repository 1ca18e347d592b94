package org.cohortium.results.update;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A grant's progress update: all that people say of one of its periods.
 *
 * @param from first day of the period
 * @param to its last day
 * @param version counts its changes; 0 where nothing was ever said. Who changes it says which version they changed
 * @param signatory who answers for it towards the donor; null for nobody
 * @param submittedBy name of who locked it; null while it is open, and where that was before there were updates
 * @param reason why it is open again; null where it was never sent back
 */
public record ProgressUpdate(
        String grant,
        LocalDate from,
        LocalDate to,
        int version,
        UpdateState state,
        @Nullable String signatory,
        @Nullable String signatoryTitle,
        @Nullable String submittedBy,
        @Nullable Instant submittedAt,
        @Nullable String approvedBy,
        @Nullable Instant approvedAt,
        @Nullable String reason,
        List<Narrative> narratives,
        List<FigureComment> comments,
        List<ManualValue> values) {
    public ProgressUpdate {
        signatory = signatory == null || signatory.isBlank() ? null : signatory.strip();
        signatoryTitle = signatoryTitle == null || signatoryTitle.isBlank() ? null : signatoryTitle.strip();
        narratives = List.copyOf(narratives);
        comments = List.copyOf(comments);
        values = List.copyOf(values);
    }

    /** One in which nothing was said yet. */
    static ProgressUpdate empty(String grant, LocalDate from, LocalDate to) {
        return new ProgressUpdate(
                grant,
                from,
                to,
                0,
                UpdateState.OPEN,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                List.of());
    }

    /** The same with what is asked for in its place: who signs and what is said. @param changed version that was changed */
    public ProgressUpdate saying(
            int changed,
            @Nullable String signs,
            @Nullable String title,
            List<Narrative> told,
            List<FigureComment> said,
            List<ManualValue> entered) {
        return new ProgressUpdate(
                grant,
                from,
                to,
                changed,
                state,
                signs,
                title,
                submittedBy,
                submittedAt,
                approvedBy,
                approvedAt,
                reason,
                told,
                said,
                entered);
    }

    /** Whether nothing that is said differs, as far as it is kept. */
    boolean saysTheSameAs(ProgressUpdate other) {
        return Objects.equals(signatory, other.signatory)
                && Objects.equals(signatoryTitle, other.signatoryTitle)
                && Set.copyOf(told()).equals(Set.copyOf(other.told()))
                && Set.copyOf(comments).equals(Set.copyOf(other.comments))
                && Set.copyOf(values).equals(Set.copyOf(other.values));
    }

    private List<Narrative> told() {
        return narratives.stream().filter(one -> !one.isEmpty()).toList();
    }

    public boolean isOpen() {
        return state == UpdateState.OPEN;
    }

    public Optional<Narrative> narrative(long result) {
        return narratives.stream().filter(one -> one.result() == result).findFirst();
    }

    public Optional<FigureComment> comment(long indicator) {
        return comments.stream().filter(one -> one.indicator() == indicator).findFirst();
    }

    public Optional<ManualValue> value(long indicator) {
        return values.stream().filter(one -> one.indicator() == indicator).findFirst();
    }
}
