package org.cohortium.person.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.cohortium.api.Choice;
import org.cohortium.api.Refused;
import org.cohortium.person.CorrectingPersons;
import org.cohortium.person.MergedRecord;
import org.cohortium.person.MergingPersons;
import org.cohortium.person.PersonFacts;
import org.cohortium.person.Sex;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What is known of persons, and records of one person that were entered twice. */
@Path("/persons")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "persons")
public class PersonsResource {
    private static final String PERSON = "number of the person";
    private static final String OTHER = "number of the record that is merged into it";
    private static final int LONGEST = 300;

    @Inject
    private CorrectingPersons correcting;

    @Inject
    private MergingPersons merging;

    /** What is known of a person. */
    @Schema(name = "PersonFacts")
    public record Facts(
            @NotBlank
            @Size(max = LONGEST)
            @Schema(description = "in the person’s own script", examples = "Amina Otieno")
            String name,

            @Size(max = LONGEST) @Schema(description = "its Latin form, where the own script is another") @Nullable
            String latinName,

            @Size(max = LONGEST) @Nullable String email,
            @Size(max = LONGEST) @Nullable String phone,
            @Size(max = LONGEST) @Nullable String jobTitle,

            @Schema(description = "JUNIOR, MID, SENIOR or EXECUTIVE", examples = "MID") @Nullable
            String seniority,

            @Schema(
                    description = "FEMALE, MALE, OTHER, UNDISCLOSED or UNKNOWN; left out for UNKNOWN",
                    examples = "FEMALE")
            @Nullable
            String sex,

            @Schema(examples = "1984") @Nullable Integer birthYear,

            @Schema(description = "ISO 3166-1 alpha-3", examples = "KEN") @Nullable
            String country,

            @Schema(
                    description = "as it was read; left out not to look whether somebody has changed it since",
                    examples = "3")
            @Nullable
            Integer version) {
        static Facts of(CorrectingPersons.Known known) {
            PersonFacts facts = known.facts();
            return new Facts(
                    facts.name(),
                    facts.latinName(),
                    facts.email(),
                    facts.phone(),
                    facts.jobTitle(),
                    facts.seniority(),
                    facts.sex().name(),
                    facts.birthYear(),
                    facts.country(),
                    known.version());
        }

        PersonFacts facts() {
            return new PersonFacts(
                    name,
                    latinName,
                    email,
                    phone,
                    jobTitle,
                    seniority,
                    sex == null ? Sex.UNKNOWN : Choice.of("sex", sex, Sex.class),
                    birthYear,
                    country);
        }
    }

    @GET
    @Path("/{id}/facts")
    @Operation(summary = "Tell what is known of a person, to correct it.")
    @APIResponse(responseCode = "200", description = "What is known.")
    @APIResponse(responseCode = "403", description = "The account corrects nobody’s record.")
    @APIResponse(responseCode = "404", description = "There is no such person for the account.")
    public Facts tell(@PathParam("id") @Parameter(description = PERSON) long id) {
        return Facts.of(correcting.known(id));
    }

    @PUT
    @Path("/{id}/facts")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Correct what is known of a person. What was before stays in the history.")
    @APIResponse(responseCode = "200", description = "What is known now.")
    @APIResponse(responseCode = "403", description = "The account corrects nobody’s record.")
    @APIResponse(responseCode = "404", description = "There is no such person for the account.")
    @APIResponse(responseCode = "422", description = "A rule says no: which one, in words.")
    public Facts correct(@PathParam("id") @Parameter(description = PERSON) long id, @NotNull @Valid Facts asked) {
        Refused.ifAny(correcting.correct(id, asked.facts(), asked.version()));
        return tell(id);
    }

    @GET
    @Path("/{id}/merged")
    @Operation(summary = "List the records that were merged into a person’s, the latest first.")
    @APIResponse(responseCode = "200", description = "The records; none for an account that merges nobody.")
    public List<MergedRecord> merged(@PathParam("id") @Parameter(description = PERSON) long id) {
        return merging.of(id);
    }

    @PUT
    @Path("/{id}/merged/{other}")
    @Operation(
            summary = "Merge another record of the same person into this one.",
            description = "Its enrolments come to this one. It can be undone.")
    @APIResponse(responseCode = "204", description = "They are merged.")
    @APIResponse(responseCode = "403", description = "The account merges nobody.")
    @APIResponse(responseCode = "404", description = "There is no such person for the account.")
    @APIResponse(responseCode = "422", description = "A rule says no: which one, in words.")
    public void merge(
            @PathParam("id") @Parameter(description = PERSON) long id,
            @PathParam("other") @Parameter(description = OTHER) long other) {
        Refused.ifAny(merging.merge(id, other));
    }

    @DELETE
    @Path("/{id}/merged/{other}")
    @Operation(summary = "Undo a merge: the record stands for itself again, with the enrolments it had.")
    @APIResponse(responseCode = "204", description = "It is undone.")
    @APIResponse(responseCode = "403", description = "The account merges nobody.")
    @APIResponse(responseCode = "404", description = "It is not merged into a person the account sees.")
    @APIResponse(responseCode = "422", description = "Its address is another person’s by now.")
    public void undo(
            @PathParam("id") @Parameter(description = PERSON) long id,
            @PathParam("other") @Parameter(description = OTHER) long other) {
        Refused.ifAny(merging.undo(id, other));
    }
}
