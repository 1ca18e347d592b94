package org.cohortium.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Who is at work in this request, or on whose behalf a job works. Every use case authorises through it. What it says is
 * as of the request's start: somebody disabled a moment ago is nobody from their next request on.
 *
 * <p>Reading is limited by {@link #scope()}; changing by {@link #scopeAs} with the roles that may do it, which is how an
 * auditor, who sees everything, changes nothing.
 */
@RequestScoped
@Named
public class CurrentUser {
    private final Scopes scopes;
    private @Nullable Account account;
    private @Nullable Scope scope;
    private @Nullable Set<Long> reporting;
    private boolean onBehalf;

    @Inject
    CurrentUser(Scopes scopes) {
        this.scopes = scopes;
    }

    void become(@Nullable Account account) {
        this.account = account;
        this.scope = null;
        this.reporting = null;
        this.onBehalf = false;
    }

    /** Takes on an account for what follows, on a job's behalf. */
    void workFor(Account account) {
        become(account);
        this.onBehalf = true;
    }

    /** Who the database writes down for what is changed: {@code user:42}, {@code system for user:42}, {@code system}. */
    String actor() {
        if (account == null) {
            return "system";
        }
        return (onBehalf ? "system for user:" : "user:") + account.id();
    }

    public boolean isSignedIn() {
        return account != null;
    }

    public long userId() {
        return account().id();
    }

    /** @throws NotSignedIn if they are somebody else than the one of that number */
    public void requireToBe(String id) {
        if (!Long.toString(userId()).equals(id)) {
            throw new NotSignedIn();
        }
    }

    public String username() {
        return account().username();
    }

    public String displayName() {
        return account().displayName();
    }

    public Locale language() {
        return Locale.forLanguageTag(account().language());
    }

    /** Whether they chose their language themselves, on whichever device. */
    public boolean hasChosenLanguage() {
        return account().languageChosen();
    }

    public ZoneId zone() {
        return ZoneId.of(account().timeZone());
    }

    /** Whether they signed in with a password somebody gave them: nothing is open to them before they change it. */
    public boolean mustChangePassword() {
        return account().passwordOnce();
    }

    /** {@code light}, {@code dark}, or null to follow the device. */
    public @Nullable String theme() {
        return account().theme();
    }

    public Set<Role> roles() {
        return account().assignments().stream()
                .map(Assignment::role)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
    }

    public boolean is(Role role) {
        return roles().contains(role);
    }

    /** What they may see, by all their roles together. */
    public Scope scope() {
        if (scope == null) {
            scope = scopes.of(account(), EnumSet.allOf(Role.class));
        }
        return scope;
    }

    /**
     * What they reach by the given roles alone, to limit what they may change. Give the roles that may do the thing.
     *
     * @throws NotAllowed if they hold none of the roles
     */
    public Scope scopeAs(Role... roles) {
        require(roles);
        return scopes.of(account(), EnumSet.copyOf(Arrays.asList(roles)));
    }

    /** The organisation they hold a role for; the first where they hold it for several, null where for none. */
    public @Nullable Long organisationAs(Role role) {
        return account().assignments().stream()
                .filter(assignment -> assignment.role() == role)
                .map(Assignment::organisationId)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** Whether they are that person themselves, or the person reports to them: so they decide nothing about them. */
    public boolean hasStakeIn(long personId) {
        if (reporting == null) {
            reporting = scopes.reportingTo(account());
        }
        return Long.valueOf(personId).equals(account().personId()) || reporting.contains(personId);
    }

    /** @throws NotAllowed if they hold none of the roles */
    public void require(Role... roles) {
        if (Arrays.stream(roles).noneMatch(this::is)) {
            throw new NotAllowed("needs one of " + Arrays.toString(roles));
        }
    }

    /**
     * For what is about persons and cohorts, also where a list would only be empty.
     *
     * @throws NotAllowed for those who get figures and never a person: donors
     */
    public void requirePeople() {
        if (!scope().reachesPeople()) {
            throw new NotAllowed("sees no persons");
        }
    }

    /** Whether they hold a role that changes anything: auditors and donors only read. */
    public boolean mayWrite() {
        return roles().stream().anyMatch(role -> !role.isReadOnly());
    }

    private Account account() {
        if (account == null) {
            throw new NotSignedIn();
        }
        return account;
    }
}
