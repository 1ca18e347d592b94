package org.cohortium.funding.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import org.cohortium.api.BadInput;
import org.cohortium.api.Choice;
import org.cohortium.api.Cursor;
import org.cohortium.api.Days;
import org.cohortium.api.Flag;
import org.cohortium.api.Page;
import org.cohortium.funding.expenditure.BookingExpenditure;
import org.cohortium.funding.expenditure.Category;
import org.cohortium.funding.expenditure.ExpenditureFigures;
import org.cohortium.funding.expenditure.SpendingQuery;
import org.cohortium.funding.expenditure.SpendingTerms;
import org.cohortium.funding.expenditure.SpentAmount;
import org.cohortium.funding.expenditure.SpentRow;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What a grant was spent on, amount by amount. For who sees the whole programme; booked and corrected by administrators. */
@Path("/grants/{code}/expenditure")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "grants")
public class ExpenditureResource {
    private static final String CODE = "the grant’s code";

    @Inject
    private ExpenditureFigures figures;

    @Inject
    private BookingExpenditure booking;

    @GET
    @Operation(summary = "List what a grant was spent on, the latest first.")
    @APIResponse(responseCode = "200", description = "A page of amounts.")
    @APIResponse(responseCode = "403", description = "The account does not see the whole programme.")
    @APIResponse(responseCode = "404", description = "There is no such grant.")
    public Page<SpentBody> listExpenditure(
            @PathParam("code") @Parameter(description = CODE) String code,
            @QueryParam("category") @Parameter(description = "only of this category") @Nullable String category,
            @QueryParam("cohort") @Parameter(description = "only of this cohort, by its code") @Nullable String cohort,
            @QueryParam("text")
                    @Size(max = SpentBody.LONGEST_TEXT)
                    @Parameter(description = "part of the reference")
                    @Nullable
                    String text,
            @QueryParam("rateless")
                    @DefaultValue("false")
                    @Parameter(description = "only those for which no exchange rate is on record")
                    Flag rateless,
            @QueryParam("limit")
                    @DefaultValue("50")
                    @Min(1)
                    @Max(Page.MOST)
                    @Parameter(description = "items at the most")
                    int limit,
            @QueryParam("cursor") @Parameter(description = "next of the page before; left out for the first") @Nullable
                    String cursor) {
        SpendingTerms terms = figures.terms(code, "en");
        Cursor after = Cursor.parse(cursor, 2);
        LocalDate on = after == null ? null : Days.parse("cursor", after.key().get(0));
        long id = after == null ? 0 : number(after.key().get(1));
        SpendingQuery query = new SpendingQuery(
                category == null || category.isBlank() ? null : Choice.of("category", category, Category.class),
                cohort,
                text,
                null,
                rateless.on());
        List<SpentRow> rows = figures.after(terms, query, on, id, limit + 1);
        return Page.of(rows.stream().map(SpentBody::of).toList(), limit, each -> Cursor.after(each.on(), each.id()));
    }

    private static long number(String text) {
        if (!text.matches("\\d{1,18}")) {
            throw new BadInput("cursor", "api.badCursor");
        }
        return Long.parseLong(text);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Book an amount that a grant was spent on.")
    @APIResponse(responseCode = "204", description = "It is booked.")
    @APIResponse(responseCode = "403", description = "The account books nothing.")
    @APIResponse(responseCode = "404", description = "There is no such grant.")
    @APIResponse(responseCode = "422", description = "Something is wrong with it: each field, in words.")
    public Response bookExpenditure(
            @PathParam("code") @Parameter(description = CODE) String code, @NotNull @Valid SpentBody asked) {
        GrantProblems.refuseAnySpending(booking.book(code, asked.spent()));
        return Response.noContent().build();
    }

    @PUT
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Correct an amount that was booked; what it was before is kept.",
            description = "Its reference stays. What was booked by mistake is corrected to nought.")
    @APIResponse(responseCode = "200", description = "The amount as it is now.")
    @APIResponse(responseCode = "403", description = "The account corrects nothing.")
    @APIResponse(responseCode = "404", description = "There is no such grant or amount.")
    @APIResponse(
            responseCode = "422",
            description = "Something is wrong with it: each field, in words. Or somebody corrected it meanwhile.")
    public SpentBody correctExpenditure(
            @PathParam("code") @Parameter(description = CODE) String code,
            @PathParam("id") @Parameter(description = "the amount’s number") long id,
            @NotNull @Valid SpentBody asked) {
        SpentAmount spent = asked.spent();
        Integer version = asked.version();
        if (version == null) {
            throw new BadInput("version", "spent.version.missing");
        }
        GrantProblems.refuseAnySpending(booking.correct(code, id, version, spent, asked.why()));
        return SpentBody.of(figures.one(figures.terms(code, "en"), id));
    }
}
