package org.cohortium.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.Set;
import org.cohortium.identity.CurrentUser;
import org.cohortium.identity.SignInSession;
import org.cohortium.shared.Refusal;
import org.cohortium.web.Notices;
import org.jspecify.annotations.Nullable;

/** Changing the signed-in person's own password. */
@RequestScoped
@Named
public class PasswordForm {
    /** Rules about the password so far; all others are about the new one. */
    private static final Set<String> OF_NOW = Set.of("account.password.wrong", "signin.tooMany");

    private final SignInSession session;
    private final CurrentUser user;
    private final HttpServletRequest request;
    private final Notices notices;
    private @Nullable String now;
    private @Nullable String next;
    private @Nullable String again;

    @Inject
    PasswordForm(SignInSession session, CurrentUser user, HttpServletRequest request, Notices notices) {
        this.session = session;
        this.user = user;
        this.request = request;
        this.notices = notices;
    }

    /**
     * Changes it and reads the page anew, under the session's new id; leads to the start page whoever had to change it
     * first; stays where a rule says no.
     */
    public @Nullable String change() {
        if (!given(next).equals(given(again))) {
            notices.refused("password:again", Refusal.of("account.password.differ"));
            return null;
        }
        Optional<Refusal> no = session.changePassword(request, given(now), given(next));
        if (no.isPresent()) {
            String field = OF_NOW.contains(no.get().rule()) ? "password:now" : "password:next";
            notices.refused(field, no.get());
            return null;
        }
        notices.forNextPage().done("account.password.changed");
        return user.mustChangePassword() ? "/index?faces-redirect=true" : "/account?faces-redirect=true";
    }

    public @Nullable String getNow() {
        return now;
    }

    public void setNow(@Nullable String now) {
        this.now = now;
    }

    public @Nullable String getNext() {
        return next;
    }

    public void setNext(@Nullable String next) {
        this.next = next;
    }

    public @Nullable String getAgain() {
        return again;
    }

    public void setAgain(@Nullable String again) {
        this.again = again;
    }

    private static String given(@Nullable String text) {
        return text == null ? "" : text;
    }
}
