package org.cohortium.results.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.cohortium.results.update.FigureComment;
import org.cohortium.results.update.ManualValue;
import org.cohortium.results.update.Narrative;
import org.cohortium.results.update.ProgressUpdate;
import org.cohortium.results.update.UpdateState;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is said of a grant's results in a period. */
@Schema(name = "ProgressUpdate")
public record UpdateBody(
        @Schema(description = "counts its changes; send the one you changed. 0 where nothing was said yet")
        int version,

        @Schema(description = "who answers for it towards the donor") @Nullable
        String signatory,

        @Nullable String signatoryTitle,
        @NotNull @Valid List<@NotNull @Valid NarrativeBody> narratives,
        @NotNull @Valid List<@NotNull @Valid CommentBody> comments,
        @NotNull @Valid List<@NotNull @Valid ValueBody> values) {

    /** In words, of a result; parts left out are empty. */
    @Schema(name = "Narrative")
    public record NarrativeBody(
            @Schema(description = "id of the result") long result,

            @Nullable String achievements,
            @Nullable String challenges,
            @Nullable String risks,
            @Nullable String nextSteps) {
        static NarrativeBody of(Narrative one) {
            return new NarrativeBody(
                    one.result(),
                    unlessEmpty(one.achievements()),
                    unlessEmpty(one.challenges()),
                    unlessEmpty(one.risks()),
                    unlessEmpty(one.nextSteps()));
        }

        Narrative narrative() {
            return new Narrative(result, text(achievements), text(challenges), text(risks), text(nextSteps));
        }
    }

    /** On an indicator's figure. */
    @Schema(name = "FigureComment")
    public record CommentBody(
            @Schema(description = "id of the indicator") long indicator,

            @NotNull String comment) {}

    /** Of an indicator that is counted elsewhere. */
    @Schema(name = "ManualValue")
    public record ValueBody(
            @Schema(description = "id of the indicator") long indicator,

            @NotNull @Schema(description = "the value itself where there is no denominator")
            BigDecimal numerator,

            @Schema(description = "of what: needed for percentages") @Nullable
            BigDecimal denominator,

            @NotNull @Schema(description = "where the value comes from")
            String source,

            @Schema(description = "for the staff; never told to donors") @Nullable
            String note) {
        static ValueBody of(ManualValue one) {
            return new ValueBody(one.indicator(), one.numerator(), one.denominator(), one.source(), one.note());
        }

        ManualValue value() {
            return new ManualValue(indicator, numerator, denominator, source, note);
        }
    }

    /** An update as it stands. */
    @Schema(name = "ProgressUpdateNow")
    public record Now(
            String from,
            String to,
            UpdateState state,

            @Schema(description = "who locked it; left out while it is open") @Nullable
            String submittedBy,

            @Nullable Instant submittedAt,
            @Nullable String approvedBy,
            @Nullable Instant approvedAt,

            @Schema(description = "why it was sent back or opened again") @Nullable
            String reason,

            @Schema(description = "what is said, as it can be sent back changed")
            UpdateBody update) {
        static Now of(ProgressUpdate one) {
            return new Now(
                    one.from().toString(),
                    one.to().toString(),
                    one.state(),
                    one.submittedBy(),
                    one.submittedAt(),
                    one.approvedBy(),
                    one.approvedAt(),
                    one.reason(),
                    new UpdateBody(
                            one.version(),
                            one.signatory(),
                            one.signatoryTitle(),
                            one.narratives().stream().map(NarrativeBody::of).toList(),
                            one.comments().stream()
                                    .map(each -> new CommentBody(each.indicator(), each.comment()))
                                    .toList(),
                            one.values().stream().map(ValueBody::of).toList()));
        }
    }

    ProgressUpdate onto(ProgressUpdate now) {
        return now.saying(
                version,
                signatory,
                signatoryTitle,
                narratives.stream().map(NarrativeBody::narrative).toList(),
                comments.stream()
                        .map(each -> new FigureComment(each.indicator, each.comment))
                        .toList(),
                values.stream().map(ValueBody::value).toList());
    }

    private static String text(@Nullable String said) {
        return said == null ? "" : said;
    }

    private static @Nullable String unlessEmpty(String said) {
        return said.isEmpty() ? null : said;
    }
}
