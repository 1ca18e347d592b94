package org.cohortium.results.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.cohortium.api.Choice;
import org.cohortium.results.framework.Framework;
import org.cohortium.results.framework.Result;
import org.cohortium.results.framework.ResultKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A results framework as the interface takes and gives it. */
@Schema(name = "Framework")
public record FrameworkBody(
        @Min(0)
        @Schema(description = "counts its changes, 0 where none was ever agreed; sent back, the one that was changed")
        int version,

        @NotNull @Schema(description = "in the language of the agreement")
        String title,

        @Schema(description = "titles in other languages") @Nullable
        Titles titles,

        @NotNull @Valid @Size(max = FrameworkBody.MOST_RESULTS)
        List<@NotNull @Valid ResultBody> results,

        @Size(max = FrameworkBody.LONGEST_WHY)
        @Schema(description = "why what was agreed is changed; never given out")
        @Nullable
        String why) {
    static final int MOST_RESULTS = 100;
    static final int MOST_INDICATORS = 200;
    static final int LONGEST_WHY = 1_000;

    /** A result with its indicators. */
    @Schema(name = "FrameworkResult")
    public record ResultBody(
            @Schema(description = "of one that is there; left out for a new one") @Nullable
            Long id,

            @NotBlank @Schema(enumeration = {"IMPACT", "OUTCOME", "OUTPUT"})
            String kind,

            @NotNull String title,
            @Nullable Titles titles,

            @NotNull @Valid @Size(max = MOST_INDICATORS) List<@NotNull @Valid IndicatorBody> indicators) {
        static ResultBody of(Result result) {
            return new ResultBody(
                    result.id(),
                    result.kind().name(),
                    result.wording().title(),
                    Titles.of(result.wording()),
                    result.indicators().stream().map(IndicatorBody::of).toList());
        }

        Result result(String field) {
            return new Result(
                    id,
                    Choice.of(field + ".kind", kind, ResultKind.class),
                    Titles.wording(title, titles),
                    Lists.each(indicators, field + ".indicators", IndicatorBody::indicator));
        }
    }

    static FrameworkBody of(Framework framework) {
        return new FrameworkBody(
                framework.version(),
                framework.wording().title(),
                Titles.of(framework.wording()),
                framework.results().stream().map(ResultBody::of).toList(),
                null);
    }

    Framework framework(String grant) {
        return new Framework(
                grant,
                version,
                Titles.wording(title, titles),
                Lists.each(Objects.requireNonNull(results), "results", ResultBody::result));
    }
}
