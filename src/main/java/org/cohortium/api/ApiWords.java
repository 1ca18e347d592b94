package org.cohortium.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import org.cohortium.identity.CurrentUser;
import org.cohortium.text.Language;
import org.cohortium.text.Texts;
import org.cohortium.text.Words;

/** The texts of an answer: in the language asked for by {@code Accept-Language}, else the account's, else English. */
@RequestScoped
public class ApiWords {
    private final Texts texts;
    private final HttpServletRequest request;
    private final CurrentUser user;

    @Inject
    ApiWords(Texts texts, HttpServletRequest request, CurrentUser user) {
        this.texts = texts;
        this.request = request;
        this.user = user;
    }

    public Words words() {
        return texts.in(language());
    }

    public Language language() {
        if (request.getHeader("Accept-Language") != null) {
            return Language.preferredFrom(Collections.list(request.getLocales()));
        }
        return user.isSignedIn() ? Language.preferredFrom(List.of(user.language())) : Language.EN;
    }
}
