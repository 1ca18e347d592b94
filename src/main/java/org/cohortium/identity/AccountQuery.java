package org.cohortium.identity;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a list of accounts is narrowed to; parts that are null or empty let all through.
 *
 * @param text part of a username or name, in any case
 * @param roles those who hold one of them
 * @param locked only those that are locked
 */
public record AccountQuery(@Nullable String text, Set<Role> roles, boolean locked) {
    public static final AccountQuery ALL = new AccountQuery(null, Set.of(), false);

    public AccountQuery {
        text = text == null || text.isBlank() ? null : text.strip();
        roles = Set.copyOf(roles);
    }
}
