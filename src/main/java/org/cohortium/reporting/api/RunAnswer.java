package org.cohortium.reporting.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.cohortium.reporting.RecipientView;
import org.cohortium.reporting.RunView;
import org.cohortium.text.Words;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How a run stands, and what it has published so far. */
@Schema(name = "ReportRun")
public record RunAnswer(
        UUID id,
        String report,
        LocalDate from,
        @Schema(description = "last day, included") LocalDate to,
        Instant asOf,

        @Schema(enumeration = {"running", "done", "stopped", "failed"})
        String state,

        Progress progress,
        List<File> files,

        @Schema(description = "recipients that got no workbook because there was nothing to report")
        List<Without> skipped,

        @Schema(description = "recipients whose workbook could not be made")
        List<Without> failed,

        @Schema(description = "why it failed as a whole; left out unless it did") @Nullable
        String reason) {
    /** Recipients settled, all recipients, rows written. */
    public record Progress(int done, int total, long rows) {}

    /** A published workbook. */
    public record File(String recipient, String name, String href, String sha256, long bytes) {}

    /** A recipient without a workbook. */
    public record Without(String recipient, String reason) {}

    static RunAnswer of(RunView run, List<RecipientView> recipients, Words words) {
        return new RunAnswer(
                run.id(),
                run.report(),
                run.from(),
                run.to(),
                run.asOf(),
                run.state().name().toLowerCase(Locale.ROOT),
                new Progress(run.done(), run.total(), run.rows()),
                recipients.stream()
                        .filter(each -> each.file() != null)
                        .map(RunAnswer::file)
                        .toList(),
                without(recipients, "SKIPPED", words),
                without(recipients, "FAILED", words),
                run.failure() == null ? null : words.get("reporting.failed"));
    }

    private static File file(RecipientView recipient) {
        return new File(
                recipient.code(),
                String.valueOf(recipient.fileName()),
                "/api/v1/files/" + recipient.file(),
                String.valueOf(recipient.sha256()),
                recipient.bytes() == null ? 0 : recipient.bytes());
    }

    private static List<Without> without(List<RecipientView> recipients, String state, Words words) {
        return recipients.stream()
                .filter(each -> each.state().equals(state))
                .map(each -> new Without(each.code(), words.get("reporting.reason." + state)))
                .toList();
    }
}
