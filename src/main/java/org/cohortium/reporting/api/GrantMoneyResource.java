package org.cohortium.reporting.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cohortium.funding.GrantFigures;
import org.cohortium.funding.GrantProgress;
import org.cohortium.funding.expenditure.MoneyFigures;
import org.cohortium.funding.expenditure.MoneyPlan;
import org.cohortium.identity.CurrentUser;
import org.cohortium.identity.NoSuchThing;
import org.cohortium.identity.Role;
import org.cohortium.reporting.CostFigure;
import org.cohortium.reporting.FileView;
import org.cohortium.reporting.PublishedFigures;
import org.cohortium.reporting.PublishedFiles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** A grant's money against its plan. Here, as what a certified person costs is told by published reports alone. */
@Path("/grants/{code}/money")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "grants")
public class GrantMoneyResource {
    @Inject
    private GrantFigures grants;

    @Inject
    private MoneyFigures money;

    @Inject
    private PublishedFiles files;

    @Inject
    private PublishedFigures figures;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    /** A grant's money; amounts are eligible, in its currency. */
    @Schema(name = "GrantMoney")
    public record MoneyBody(
            String currency,
            BigDecimal budget,
            @Schema(description = "until today") BigDecimal spent,

            @Schema(description = "below 0 where more was spent than there is")
            BigDecimal remaining,

            @Schema(description = "amounts that are in no sum, as no rate is on record")
            int withoutRate,

            @Schema(description = "whole calendar months gone; that of today is not among them")
            int months,

            @Schema(description = "months from that of today to the last one")
            int monthsLeft,

            @Schema(description = "how many months the recent rate is over, three at the most")
            int recentMonths,

            @Schema(description = "spent in a month on average over the last months; left out while none is gone")
            @Nullable
            BigDecimal perMonthRecently,

            @Schema(description = "the same over all months gone") @Nullable
            BigDecimal perMonth,

            @Schema(description = "spent by the end if all months to come are like the last ones") @Nullable
            BigDecimal forecast,

            @Schema(description = "the same if they are like all months gone") @Nullable
            BigDecimal forecastByAll,

            List<CategoryBody> categories,

            @Schema(description = "as the last published report tells it; left out where none does") @Nullable
            CostBody costPerCertifiedPerson) {}

    /** What was spent on a category. */
    @Schema(name = "GrantMoneyCategory")
    public record CategoryBody(
            String category,
            BigDecimal spent,

            @Schema(description = "in a month on average over the last months; left out while none is gone") @Nullable
            BigDecimal perMonthRecently) {}

    /** What a certified person costs. */
    @Schema(name = "GrantMoneyCost")
    public record CostBody(
            @Schema(description = "left out where nobody is certified yet, or where it is withheld") @Nullable
            BigDecimal value,

            @Schema(description = "whether it is withheld to protect few people")
            boolean masked,

            @Schema(description = "last day the report reaches to")
            String until) {}

    @GET
    @Operation(summary = "Show a grant’s money against its plan: spent, spent in a month, foreseen by the end.")
    @APIResponse(responseCode = "200", description = "The figures, as of now; the cost as the last report tells it.")
    @APIResponse(responseCode = "404", description = "There is no such grant that the account may see.")
    public MoneyBody grantMoney(@PathParam("code") @Parameter(description = "the grant’s code") String code) {
        if (!user.scope().everything() && !user.is(Role.DONOR)) {
            throw new NoSuchThing("grant", code);
        }
        LocalDate today = LocalDate.now(clock.withZone(user.zone()));
        GrantProgress grant = grants.grant(code, today, "en").orElseThrow(() -> new NoSuchThing("grant", code));
        MoneyPlan plan = money.plan(grant, today);
        return new MoneyBody(
                plan.currency(),
                plan.budget(),
                plan.spent(),
                plan.remaining(),
                grant.unconverted(),
                plan.months(),
                plan.monthsLeft(),
                plan.recentMonths(),
                plan.recent(),
                plan.whole(),
                plan.forecast(),
                plan.forecastWhole(),
                plan.categories().stream()
                        .map(one -> new CategoryBody(one.category().name(), one.spent(), one.recent()))
                        .toList(),
                cost(code));
    }

    private @Nullable CostBody cost(String code) {
        Optional<FileView> file =
                files.latestOfGrants(List.of(code), "en").stream().findFirst();
        Optional<CostFigure> cost = file.flatMap(figures::cost);
        return file.isEmpty() || cost.isEmpty()
                ? null
                : new CostBody(
                        cost.get().value(), cost.get().masked(), file.get().to().toString());
    }
}
