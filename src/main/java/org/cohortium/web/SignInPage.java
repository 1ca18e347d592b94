package org.cohortium.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Optional;
import org.cohortium.identity.SignInSession;
import org.cohortium.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.primefaces.context.PrimeFacesContext;

/** Signing in with a username and a password; leads on to the page that was asked for. */
@RequestScoped
@Named
public class SignInPage {
    private final SignInSession session;
    private final Notices notices;
    private final HttpServletRequest request;
    private @Nullable String username;
    private @Nullable String password;
    private @Nullable String from;

    @Inject
    SignInPage(SignInSession session, Notices notices, HttpServletRequest request) {
        this.session = session;
        this.notices = notices;
        this.request = request;
    }

    /** Stays on the page and says why, or leads on. */
    public void signIn() throws IOException {
        Optional<Refusal> no = session.open(request, given(username), given(password));
        if (no.isPresent()) {
            notices.refused(no.get());
        } else {
            FacesContext.getCurrentInstance().getExternalContext().redirect(OwnPath.orStart(from));
        }
    }

    /** Whether a session ended while they were at a page, rather than them coming anew. */
    public boolean isExpired() {
        return from != null && request.getRequestedSessionId() != null && !request.isRequestedSessionIdValid();
    }

    public @Nullable String getUsername() {
        return username;
    }

    public void setUsername(@Nullable String username) {
        this.username = username;
    }

    public @Nullable String getPassword() {
        return password;
    }

    public void setPassword(@Nullable String password) {
        this.password = password;
    }

    public @Nullable String getFrom() {
        return from;
    }

    public void setFrom(@Nullable String from) {
        this.from = from;
    }

    /** What the form sends along in place of PrimeFaces' script, which this page does without. */
    public String getNonce() {
        return PrimeFacesContext.getCspState(FacesContext.getCurrentInstance()).getNonce();
    }

    private static String given(@Nullable String text) {
        return text == null ? "" : text;
    }
}
