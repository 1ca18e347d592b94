package org.cohortium.identity.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.cohortium.api.BadInput;
import org.cohortium.api.Choice;
import org.cohortium.api.TimeZones;
import org.cohortium.identity.AccountDetails;
import org.cohortium.identity.NewAccount;
import org.cohortium.identity.Role;
import org.cohortium.identity.RoleWish;
import org.cohortium.text.Language;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What requests about accounts say. */
final class AccountBodies {
    private AccountBodies() {}

    /** A role that shall be given. */
    @Schema(name = "RoleAsked")
    public record RoleAsked(
            @NotBlank @Schema(enumeration = {"ADMIN", "COORDINATOR", "FACILITATOR", "DONOR", "PARTICIPANT", "AUDITOR"})
            String role,

            @Schema(description = "code of the organisation it reaches as far as; for COORDINATOR and DONOR needed")
            @Nullable
            String organisation,

            @Schema(description = "for PARTICIPANT: e-mail address of the policy-maker") @Nullable
            String person) {
        RoleWish wish() {
            return new RoleWish(Choice.of("role", role, Role.class), organisation);
        }
    }

    /** An account that shall be added. */
    @Schema(name = "NewAccount")
    public record Added(
            @NotBlank @Schema(description = "2 to 64 of a-z, 0-9, full stop, dash and underscore; never changes")
            String username,

            @NotNull String displayName,

            @Schema(description = "en, fr or ar; en if left out") @Nullable
            String language,

            @Schema(description = "IANA name; UTC if left out") @Nullable
            String timeZone,

            @Valid @Nullable List<RoleAsked> roles) {
        NewAccount account() {
            List<RoleAsked> asked = roles == null ? List.of() : roles;
            return new NewAccount(
                    username,
                    new AccountDetails(
                            displayName,
                            tag(language == null ? Language.EN.tag() : language),
                            TimeZones.parse("timeZone", timeZone == null ? "UTC" : timeZone)),
                    asked.stream().map(RoleAsked::wish).toList(),
                    asked.stream()
                            .map(RoleAsked::person)
                            .filter(each -> each != null && !each.isBlank())
                            .findFirst()
                            .orElse(null));
        }
    }

    /** What shall be otherwise; what is left out stays. */
    @Schema(name = "AccountChange")
    public record Changed(
            @Nullable String displayName,

            @Schema(description = "en, fr or ar") @Nullable String language,

            @Schema(description = "IANA name") @Nullable String timeZone,

            @Schema(description = "true locks the account: its sessions and tokens end; false unlocks it") @Nullable
            Boolean locked) {
        boolean describes() {
            return displayName != null || language != null || timeZone != null;
        }

        AccountDetails details(AccountDetails before) {
            return new AccountDetails(
                    displayName == null ? before.displayName() : displayName,
                    language == null ? before.language() : tag(language),
                    timeZone == null ? before.zone() : TimeZones.parse("timeZone", timeZone));
        }
    }

    /** A one-time password; it is told this once, and changed at the first sign-in. */
    @Schema(name = "OneTimePassword")
    public record Once(String username, String password) {
        /** Without the password. */
        @Override
        public String toString() {
            return "a one-time password of " + username;
        }
    }

    private static String tag(String language) {
        return Language.of(language)
                .map(Language::tag)
                .orElseThrow(() -> new BadInput(
                        "language",
                        "api.noSuchChoice",
                        Map.of(
                                "field",
                                "language",
                                "value",
                                language,
                                "choices",
                                Arrays.stream(Language.values())
                                        .map(Language::tag)
                                        .collect(Collectors.joining(", ")))));
    }
}
