package org.cohortium.intake;

import java.util.Map;
import java.util.UUID;
import org.cohortium.shared.DomainEvent;
import org.cohortium.shared.Refusal;

/** Something that happened to an upload. What became of its persons stands in their own history. */
record UploadEvent(UUID upload, String action, Map<String, Object> details) implements DomainEvent {
    static UploadEvent received(UUID upload, NewUpload file, long bytes) {
        return new UploadEvent(
                upload,
                "intake.received",
                Map.of(
                        "file",
                        file.fileName(),
                        "bytes",
                        bytes,
                        "source",
                        file.source().name(),
                        "dryRun",
                        file.dryRun()));
    }

    static UploadEvent refused(UUID upload, Refusal refusal) {
        return new UploadEvent(upload, "intake.refused", Map.of("rule", refusal.rule()));
    }

    static UploadEvent mapped(UUID upload, ColumnChoices choices) {
        return new UploadEvent(upload, "intake.mapped", Map.of("choices", choices.toJson()));
    }

    static UploadEvent mended(UUID upload, int row, int column) {
        return new UploadEvent(upload, "intake.mended", Map.of("row", row, "column", column));
    }

    static UploadEvent applied(UUID upload, Counts counts) {
        return new UploadEvent(
                upload,
                "intake.applied",
                Map.of(
                        "rows", counts.rows(),
                        "accepted", counts.accepted(),
                        "alreadyKnown", counts.alreadyKnown(),
                        "rejected", counts.rejected()));
    }

    @Override
    public String subjectType() {
        return "upload";
    }

    @Override
    public String subjectId() {
        return upload.toString();
    }
}
