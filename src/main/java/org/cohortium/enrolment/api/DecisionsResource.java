package org.cohortium.enrolment.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Comparator;
import java.util.List;
import org.cohortium.api.ApiWords;
import org.cohortium.api.Choice;
import org.cohortium.enrolment.Decided;
import org.cohortium.enrolment.DecidingEnrolments;
import org.cohortium.enrolment.Decision;
import org.cohortium.shared.Refusal;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Deciding on people in cohorts. */
@Path("/enrolments/decisions")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "enrolments")
public class DecisionsResource {
    private static final int LONGEST_REASON = 500;

    @Inject
    private DecidingEnrolments deciding;

    @Inject
    private ApiWords words;

    /** What is decided, and on whom. */
    public record Asked(
            @NotEmpty @Size(max = DecidingEnrolments.MOST) @Schema(description = "numbers of enrolments")
            List<@NotNull Long> ids,

            @NotBlank
            @Schema(
                    description = "in any case",
                    enumeration = {"APPROVE", "REJECT", "WAITLIST", "ENROL", "WITHDRAW", "DROP", "REOPEN"})
            String decision,

            @Size(max = LONGEST_REASON) @Schema(description = "needed to reject, withdraw, drop and reopen") @Nullable
            String reason) {}

    /** Answers in the order of the ids asked for. */
    public record Answers(List<Answer> items) {}

    /** What came of it for one enrolment. */
    public record Answer(
            long id,

            @Schema(description = "where the person stands now; left out where it is not to be seen") @Nullable
            String state,

            @Schema(description = "rule that said no; left out where it was done") @Nullable
            String rule,

            @Schema(description = "the rule in words") @Nullable
            String message) {}

    @POST
    @Operation(
            summary =
                    "Decide on enrolments. Each stands for itself: what a rule forbids is refused, the others are done."
                            + " Who finds no seat free waits.")
    @APIResponse(responseCode = "200", description = "For each enrolment its state now, or the rule that said no.")
    @APIResponse(responseCode = "400", description = "A field is not right; nothing was decided.")
    @APIResponse(responseCode = "403", description = "The account decides on nobody.")
    public Answers decide(@NotNull @Valid Asked asked) {
        Decision decision = Choice.of("decision", asked.decision(), Decision.class);
        List<Long> ids = asked.ids();
        return new Answers(deciding.decide(ids, decision, asked.reason()).stream()
                .sorted(Comparator.comparingInt(answer -> ids.indexOf(answer.enrolmentId())))
                .map(this::answer)
                .toList());
    }

    private Answer answer(Decided decided) {
        Refusal refusal = decided.refusal();
        String state = decided.state() == null ? null : decided.state().name();
        return refusal == null
                ? new Answer(decided.enrolmentId(), state, null, null)
                : new Answer(
                        decided.enrolmentId(),
                        state,
                        refusal.rule(),
                        words.words().filled(refusal.rule(), refusal.arguments()));
    }
}
