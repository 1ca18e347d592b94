package org.cohortium.funding.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.cohortium.api.Cursor;
import org.cohortium.api.Days;
import org.cohortium.api.Page;
import org.cohortium.funding.expenditure.ExchangeRates;
import org.cohortium.funding.expenditure.Rate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Exchange rates by day. For who sees the whole programme; added by administrators. */
@Path("/exchange-rates")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "grants")
public class ExchangeRatesResource {
    private static final int KEY = 3;

    @Inject
    private ExchangeRates rates;

    /** A rate of a day. */
    @Schema(name = "ExchangeRate")
    public record RateBody(
            @NotBlank @Schema(description = "ISO 4217; one of both currencies is USD")
            String base,

            @NotBlank @Schema(description = "ISO 4217") String quote,

            @NotBlank @Schema(example = "2026-03-31") String on,

            @NotNull @Schema(description = "how many units of quote one unit of base was worth")
            BigDecimal rate,

            @NotBlank @Size(max = SpentBody.LONGEST_TEXT) @Schema(description = "who says so")
            String source,

            @Size(max = SpentBody.LONGEST_TEXT)
            @Schema(description = "why the rate of that day is corrected; never given out")
            @Nullable
            String why) {
        static RateBody of(Rate rate) {
            return new RateBody(
                    rate.base(),
                    rate.quote(),
                    rate.on().toString(),
                    rate.rate().stripTrailingZeros(),
                    rate.source(),
                    null);
        }

        Rate rateOfDay() {
            return new Rate(base, quote, Days.parse("on", on), rate, source);
        }
    }

    /** Amounts that no rate is on record for. */
    @Schema(name = "LackingRate")
    public record LackingBody(
            @Schema(description = "the grant’s code") String grant,
            String currency,
            @Schema(description = "how many amounts") int n,
            String first,
            String last) {
        static LackingBody of(ExchangeRates.Lacking one) {
            return new LackingBody(
                    one.grant(),
                    one.currency(),
                    one.n(),
                    one.first().toString(),
                    one.last().toString());
        }
    }

    @GET
    @Operation(summary = "List exchange rates, the latest first.")
    @APIResponse(responseCode = "200", description = "A page of rates.")
    @APIResponse(responseCode = "403", description = "The account does not see the whole programme.")
    public Page<RateBody> listRates(
            @QueryParam("currency")
                    @Size(max = SpentBody.LONGEST_TEXT)
                    @Parameter(description = "only of this currency, ISO 4217")
                    @Nullable
                    String currency,
            @QueryParam("limit")
                    @DefaultValue("50")
                    @Min(1)
                    @Max(Page.MOST)
                    @Parameter(description = "items at the most")
                    int limit,
            @QueryParam("cursor") @Parameter(description = "next of the page before; left out for the first") @Nullable
                    String cursor) {
        Cursor after = Cursor.parse(cursor, KEY);
        Rate before = after == null
                ? null
                : new Rate(
                        after.key().get(1),
                        after.key().get(2),
                        Days.parse("cursor", after.key().get(0)),
                        BigDecimal.ONE,
                        "");
        String only =
                currency == null || currency.isBlank() ? null : currency.strip().toUpperCase(Locale.ROOT);
        return Page.of(
                rates.rates(only, before, limit + 1).stream().map(RateBody::of).toList(),
                limit,
                each -> Cursor.after(each.on(), each.base(), each.quote()));
    }

    @GET
    @Path("/lacking")
    @Operation(summary = "List the amounts that are in no sum, as no rate of their currency is on record.")
    @APIResponse(responseCode = "200", description = "By grant and currency.")
    @APIResponse(responseCode = "403", description = "The account does not see the whole programme.")
    public List<LackingBody> lackingRates() {
        return rates.lacking().stream().map(LackingBody::of).toList();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Add the exchange rate of a day, or correct it with a reason.",
            description = "What was reported by a rate before stays as it was; the next release tells what differs.")
    @APIResponse(responseCode = "204", description = "The rate is on record.")
    @APIResponse(responseCode = "403", description = "The account adds no rates.")
    @APIResponse(responseCode = "422", description = "Something is wrong with it: each field, in words.")
    public Response addRate(@NotNull @Valid RateBody asked) {
        GrantProblems.refuseAnySpending(rates.add(asked.rateOfDay(), asked.why()));
        return Response.noContent().build();
    }
}
