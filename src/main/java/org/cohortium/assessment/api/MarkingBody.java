package org.cohortium.assessment.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cohortium.api.Days;
import org.cohortium.assessment.marking.CriterionMark;
import org.cohortium.assessment.marking.HandedIn;
import org.cohortium.assessment.marking.MarkingRule;
import org.cohortium.assessment.marking.Marks;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is sent to have work marked. */
final class MarkingBody {
    static final int LONGEST = 2_000;
    private static final int MOST = 5_000;
    private static final int MOST_CRITERIA = 50;
    private static final int MOST_DAYS = 366;

    private MarkingBody() {}

    /** Works handed in. */
    @Schema(name = "Submissions")
    public record Works(@NotEmpty @Size(max = MOST) List<@NotNull @Valid Work> items) {}

    /** A work handed in. */
    @Schema(name = "Submission")
    public record Work(
            @NotNull @Schema(description = "number of the enrolment")
            Long enrolment,

            @Schema(description = "from 1; left out for the first") @Nullable
            Integer attempt,

            @NotBlank @Schema(description = "YYYY-MM-DD in the cohort’s zone")
            String handedInOn) {
        HandedIn handedIn() {
            return new HandedIn(enrolment, attempt == null ? 1 : attempt, Days.parse("handedInOn", handedInOn));
        }
    }

    /** How works are marked. */
    @Schema(name = "MarkingRule")
    public record Rule(
            @Schema(description = "last day, YYYY-MM-DD in the cohort’s zone; left out: there is none") @Nullable
            String dueOn,

            @DecimalMin("0")
            @DecimalMax("1")
            @Schema(description = "share of the maximum taken off for each day late")
            @Nullable
            BigDecimal lateDeduction,

            @Min(0)
            @Max(MOST_DAYS)
            @Schema(description = "days late after which nothing is marked; left out: everything is")
            @Nullable
            Integer latestDays,

            @DecimalMin("0")
            @DecimalMax("1")
            @Schema(description = "share of the works that a second person marks")
            @Nullable
            BigDecimal secondShare,

            @DecimalMin("0")
            @Schema(description = "points from the pass mark within which a second person marks")
            @Nullable
            BigDecimal borderline,

            @DecimalMin("0") @Schema(description = "points by which two markers may differ") @Nullable
            BigDecimal tolerance) {
        static Rule of(MarkingRule rule) {
            LocalDate due = rule.dueOn();
            return new Rule(
                    due == null ? null : due.toString(),
                    rule.lateDeduction(),
                    rule.latestDays(),
                    rule.secondShare(),
                    rule.borderline(),
                    rule.tolerance());
        }

        MarkingRule rule() {
            return new MarkingRule(
                    dueOn == null || dueOn.isBlank() ? null : Days.parse("dueOn", dueOn),
                    orNone(lateDeduction),
                    latestDays,
                    orNone(secondShare),
                    orNone(borderline),
                    orNone(tolerance));
        }

        private static BigDecimal orNone(@Nullable BigDecimal number) {
            return number == null ? BigDecimal.ZERO : number;
        }
    }

    /** Marks for a work. */
    @Schema(name = "Marks")
    public record Given(
            @NotEmpty @Size(max = MOST_CRITERIA) List<@NotNull @Valid ForCriterion> criteria,

            @Size(max = LONGEST)
            @Schema(description = "on the whole; needed from who settles between two markers")
            @Nullable
            String comment) {
        Marks marks() {
            Map<String, CriterionMark> marks = new HashMap<>();
            criteria.forEach(each -> marks.put(
                    each.criterion(),
                    new CriterionMark(
                            each.points(),
                            each.comment() == null ? "" : each.comment().strip())));
            return new Marks(marks, comment == null ? "" : comment.strip());
        }
    }

    /** Marks for a criterion. */
    @Schema(name = "CriterionMarks")
    public record ForCriterion(
            @NotBlank @Schema(description = "code of the criterion")
            String criterion,

            @Schema(description = "those of one of its levels; left out in a draft where it is undecided") @Nullable
            BigDecimal points,

            @Size(max = LONGEST) @Nullable String comment) {}

    /** More time for a work. */
    @Schema(name = "Extension")
    public record Extension(
            @NotBlank @Schema(description = "new last day, YYYY-MM-DD in the cohort’s zone")
            String to,

            @NotBlank @Size(max = LONGEST) String reason) {}
}
