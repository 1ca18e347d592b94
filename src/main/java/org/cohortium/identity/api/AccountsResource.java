package org.cohortium.identity.api;

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
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.cohortium.api.Api;
import org.cohortium.api.ApiWords;
import org.cohortium.api.Choice;
import org.cohortium.api.Cursor;
import org.cohortium.api.Flag;
import org.cohortium.api.Page;
import org.cohortium.api.Refused;
import org.cohortium.identity.AccountFigures;
import org.cohortium.identity.AccountQuery;
import org.cohortium.identity.AccountView;
import org.cohortium.identity.AddingAccounts;
import org.cohortium.identity.GivingPasswords;
import org.cohortium.identity.NoSuchThing;
import org.cohortium.identity.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Who may sign in. For administrators. */
@Path("/accounts")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "accounts")
public class AccountsResource {
    private static final String NAMED = "the account’s username";
    private static final int LONGEST_TEXT = 100;

    @Inject
    private AccountFigures accounts;

    @Inject
    private AddingAccounts adding;

    @Inject
    private ChangedAccounts changed;

    @Inject
    private GivingPasswords passwords;

    @Inject
    private ApiWords words;

    @GET
    @Operation(summary = "List the accounts, by username.")
    @APIResponse(responseCode = "200", description = "A page of accounts.")
    @APIResponse(responseCode = "403", description = "The account is no administrator’s.")
    public Page<AccountAnswer> list(
            @QueryParam("text")
                    @Size(max = LONGEST_TEXT)
                    @Parameter(description = "part of the username or the name")
                    @Nullable
                    String text,
            @QueryParam("role") @Parameter(description = "roles, separated by commas; those who hold one of them")
                    List<String> roles,
            @QueryParam("locked") @DefaultValue("false") @Parameter(description = "true: only those that are locked")
                    Flag locked,
            @QueryParam("limit")
                    @DefaultValue("50")
                    @Min(1)
                    @Max(Page.MOST)
                    @Parameter(description = "items at the most")
                    int limit,
            @QueryParam("cursor") @Parameter(description = "next of the page before; left out for the first") @Nullable
                    String cursor) {
        AccountQuery query = new AccountQuery(text, Choice.all("role", roles, Role.class), locked.on());
        Cursor after = Cursor.parse(cursor, 1);
        String username = after == null ? null : after.key().get(0);
        List<AccountView> rows =
                accounts.after(username, query, words.language().tag(), limit + 1);
        return Page.of(rows.stream().map(AccountAnswer::of).toList(), limit, each -> Cursor.after(each.username()));
    }

    @GET
    @Path("/{username}")
    @Operation(summary = "Show one account.")
    @APIResponse(responseCode = "200", description = "The account.")
    @APIResponse(responseCode = "404", description = "There is none of that name.")
    public AccountAnswer show(@PathParam("username") @Parameter(description = NAMED) String username) {
        return accounts.find(username, words.language().tag())
                .map(AccountAnswer::of)
                .orElseThrow(() -> new NoSuchThing("account", username));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Add an account. It comes with a one-time password, to be changed at the first sign-in.")
    @APIResponse(
            responseCode = "201",
            description = "The one-time password; it is told this once.",
            content = @Content(schema = @Schema(implementation = AccountBodies.Once.class)))
    @APIResponse(
            responseCode = "422",
            description = "The username is taken or not of the form, or a role lacks its organisation or person.")
    public Response add(@NotNull @Valid AccountBodies.Added asked) {
        AddingAccounts.Answer answer = adding.add(asked.account());
        if (answer instanceof AddingAccounts.Answer.Refused no) {
            throw new Refused(no.why());
        }
        AddingAccounts.Answer.Added added = (AddingAccounts.Answer.Added) answer;
        return Response.status(Response.Status.CREATED)
                .header(HttpHeaders.LOCATION, Api.ROOT + "/accounts/" + added.username())
                .entity(new AccountBodies.Once(added.username(), added.password()))
                .build();
    }

    @PATCH
    @Path("/{username}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Change what an account says; lock or unlock it.")
    @APIResponse(responseCode = "200", description = "The account as it is now.")
    @APIResponse(responseCode = "404", description = "There is none of that name.")
    @APIResponse(responseCode = "422", description = "It is your own, or the last administrator’s.")
    public AccountAnswer change(
            @PathParam("username") @Parameter(description = NAMED) String username,
            @NotNull @Valid AccountBodies.Changed asked) {
        changed.by(username, asked).ifPresent(no -> {
            throw new Refused(no);
        });
        return show(username);
    }

    @POST
    @Path("/{username}/password")
    @Operation(summary = "Give an account a one-time password. All its sessions and tokens end.")
    @APIResponse(responseCode = "200", description = "The password; it is told this once.")
    @APIResponse(responseCode = "404", description = "There is no account of that name.")
    @APIResponse(responseCode = "422", description = "It is your own, or one of the demo data.")
    public AccountBodies.Once givePassword(@PathParam("username") @Parameter(description = NAMED) String username) {
        GivingPasswords.Answer answer = passwords.give(username);
        if (answer instanceof GivingPasswords.Answer.Refused no) {
            throw new Refused(no.why());
        }
        return new AccountBodies.Once(username, ((GivingPasswords.Answer.Given) answer).password());
    }
}
