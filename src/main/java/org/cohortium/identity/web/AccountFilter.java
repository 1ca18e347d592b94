package org.cohortium.identity.web;

import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cohortium.identity.AccountQuery;
import org.cohortium.identity.Role;
import org.jspecify.annotations.Nullable;

/**
 * What the list of accounts is narrowed to, as its address says it: {@code ?view=locked&role=ADMIN,DONOR&text=amina}. What
 * an address says that cannot be is left out.
 */
public class AccountFilter implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String LOCKED = "locked";
    private static final List<String> ROLES =
            Arrays.stream(Role.values()).map(Enum::name).toList();

    private boolean locked;
    private @Nullable String text;
    private List<String> roles = List.of();

    AccountQuery query() {
        return new AccountQuery(text, roles.stream().map(Role::valueOf).collect(Collectors.toSet()), locked);
    }

    /** Whether it narrows further than its view. */
    public boolean isNarrowed() {
        return text != null || !roles.isEmpty();
    }

    /** The query part of the address of this list. */
    public String getAddress() {
        return "?"
                + Stream.of(part("view", getView()), part("role", getRole()), part("text", text))
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining("&"));
    }

    private static String part(String name, @Nullable String value) {
        return value == null || value.isEmpty() ? "" : name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    public boolean isLocked() {
        return locked;
    }

    public @Nullable String getView() {
        return locked ? LOCKED : null;
    }

    public void setView(@Nullable String view) {
        locked = LOCKED.equals(view);
    }

    public @Nullable String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = text == null || text.isBlank() ? null : text.strip();
    }

    public List<String> getRoles() {
        return roles;
    }

    public void setRoles(@Nullable List<String> roles) {
        this.roles = roles == null
                ? List.of()
                : roles.stream().filter(ROLES::contains).toList();
    }

    /** The roles in one word of the address. */
    public String getRole() {
        return String.join(",", roles);
    }

    public void setRole(@Nullable String list) {
        setRoles(list == null ? List.of() : Arrays.asList(list.split(",")));
    }
}
