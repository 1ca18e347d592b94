package org.cohortium.certification.api;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.cohortium.certification.IssuingView;
import org.cohortium.certification.LeftOut;
import org.cohortium.text.Words;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How an issuing run stands. */
@Schema(name = "CertificateRun")
public record IssuingAnswer(
        UUID id,

        @Schema(description = "the cohort’s code; left out for a run over every cohort") @Nullable
        String cohort,

        @Schema(enumeration = {"running", "done", "failed"}) String state,

        @Schema(description = "people found with a confirmed outcome and no certificate")
        int total,

        @Schema(description = "certificates issued so far") int issued,

        @Schema(description = "people found who got none, by reason")
        List<Skipped> skipped) {
    /** People left out for one reason. */
    @Schema(name = "CertificateRunSkipped")
    public record Skipped(String reason, String message, int people) {}

    static IssuingAnswer of(IssuingView run, List<LeftOut> leftOut, Words words) {
        return new IssuingAnswer(
                run.id(),
                run.cohort(),
                run.state().name().toLowerCase(Locale.ROOT),
                run.total(),
                run.issued(),
                leftOut.stream().map(each -> skipped(each, words)).toList());
    }

    private static Skipped skipped(LeftOut one, Words words) {
        return new Skipped(
                one.reason().name().toLowerCase(Locale.ROOT),
                words.of("certificate.leftOut." + one.reason(), "n", one.people()),
                one.people());
    }
}
