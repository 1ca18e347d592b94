package org.cohortium.notification.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.cohortium.identity.NoSuchThing;
import org.cohortium.notification.DecidingLetters;
import org.cohortium.notification.LetterDecision;
import org.cohortium.notification.LetterFigures;
import org.cohortium.notification.LetterView;
import org.cohortium.web.Notices;
import org.cohortium.web.ReaderLanguage;
import org.jspecify.annotations.Nullable;

/** One letter: how it stands, what it says while it is kept, and deciding about it. */
@RequestScoped
@Named
public class LetterPage {
    private final LetterFigures letters;
    private final DecidingLetters deciding;
    private final ReaderLanguage language;
    private final Notices notices;
    private @Nullable Long id;
    private @Nullable LetterView letter;

    @Inject
    LetterPage(LetterFigures letters, DecidingLetters deciding, ReaderLanguage language, Notices notices) {
        this.letters = letters;
        this.deciding = deciding;
        this.language = language;
        this.notices = notices;
        String asked = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .getOrDefault("id", "");
        this.id = asked.matches("\\d{1,18}") ? Long.valueOf(asked) : null;
    }

    /** @throws NoSuchThing if there is none */
    public void open() {
        getLetter();
    }

    public @Nullable Long getId() {
        return id;
    }

    public void setId(@Nullable Long id) {
        this.id = id;
    }

    public LetterView getLetter() {
        if (letter == null) {
            letter = letters.get(wanted());
        }
        return letter;
    }

    /** What it says; null once it is not kept any more. */
    public @Nullable String getBody() {
        return letters.body(wanted()).orElse(null);
    }

    /** Why it stands so, in words; empty where there is nothing to say. */
    public String getWhy() {
        String rule = getLetter().rule();
        return rule == null ? "" : language.words().get(rule);
    }

    /** What the reader can decide about it. */
    public List<LetterDecision> getDecisions() {
        return deciding.mayDecide()
                ? Arrays.stream(LetterDecision.values())
                        .filter(getLetter()::allows)
                        .toList()
                : List.of();
    }

    public void decide(LetterDecision decision) {
        letter = null;
        deciding.decide(wanted(), decision)
                .ifPresentOrElse(notices::refused, () -> notices.done("mail.decided." + decision));
    }

    private long wanted() {
        if (id == null) {
            throw new NoSuchThing("letter", "without number");
        }
        return id;
    }
}
