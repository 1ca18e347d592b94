package org.cohortium.identity;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cohortium.shared.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * An account that shall be added.
 *
 * @param username taken as lower case
 * @param roles may be empty: they can be given later
 * @param person e-mail address of the policy-maker it is for, where it is a participant's; else null
 */
public record NewAccount(
        String username,
        AccountDetails details,
        List<RoleWish> roles,
        @Nullable String person) {
    private static final Pattern USERNAME = Pattern.compile("[a-z0-9][a-z0-9._-]{1,63}");

    public NewAccount {
        username = username.strip().toLowerCase(Locale.ROOT);
        roles = List.copyOf(roles);
        person = person == null || person.isBlank() ? null : person.strip();
    }

    /** The first rule that says no, of those that need no look at what there is. */
    Optional<Refusal> refuses() {
        if (!USERNAME.matcher(username).matches()) {
            return Optional.of(Refusal.of("accounts.username.wrong"));
        }
        return Stream.concat(Stream.of(details.refuses()), roles.stream().map(RoleWish::refuses))
                .map(each -> each.orElse(null))
                .filter(Objects::nonNull)
                .findFirst();
    }
}
