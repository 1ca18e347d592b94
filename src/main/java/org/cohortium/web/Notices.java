package org.cohortium.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.FacesMessage.Severity;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import org.cohortium.shared.Refusal;
import org.cohortium.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * What a page tells its reader after they did something. Notices show at the top of the page; those for a
 * field stand below it.
 */
@RequestScoped
public class Notices {
    private final ReaderLanguage language;

    @Inject
    Notices(ReaderLanguage language) {
        this.language = language;
    }

    /** Keeps what is told in this request for the page it redirects to. */
    public Notices forNextPage() {
        FacesContext.getCurrentInstance().getExternalContext().getFlash().setKeepMessages(true);
        return this;
    }

    /** It is done: says what, and to how many. */
    public void done(String key, Object... pairs) {
        tell(null, FacesMessage.SEVERITY_INFO, words().of(key, pairs));
    }

    /** It is done, but something needs attention. */
    public void warn(String key, Object... pairs) {
        tell(null, FacesMessage.SEVERITY_WARN, words().of(key, pairs));
    }

    /** A rule said no; nothing was changed. */
    public void refused(Refusal refusal) {
        tell(null, FacesMessage.SEVERITY_ERROR, words().filled(refusal.rule(), refusal.arguments()));
    }

    /** A rule said no because of one field. @param field its client id, e.g. {@code form:email} */
    public void refused(String field, Refusal refusal) {
        tell(field, FacesMessage.SEVERITY_ERROR, words().filled(refusal.rule(), refusal.arguments()));
        FacesContext.getCurrentInstance().validationFailed();
    }

    private void tell(@Nullable String field, Severity severity, String text) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.addMessage(field, new FacesMessage(severity, text, null));
    }

    private Words words() {
        return language.words();
    }
}
