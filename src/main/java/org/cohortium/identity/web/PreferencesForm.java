package org.cohortium.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.time.ZoneId;
import java.util.List;
import org.cohortium.identity.CurrentUser;
import org.cohortium.text.Language;
import org.cohortium.web.Notices;
import org.cohortium.web.ReaderChoices;
import org.cohortium.web.ReaderLanguage;
import org.cohortium.web.Theme;
import org.jspecify.annotations.Nullable;

/** Language, light or dark, and time zone of the signed-in person, on whichever device. */
@RequestScoped
@Named
public class PreferencesForm {
    private final ReaderChoices choices;
    private final CurrentUser user;
    private final ReaderLanguage reading;
    private final Theme looks;
    private final Notices notices;
    private @Nullable String language;
    private @Nullable String theme;
    private @Nullable String zone;

    @Inject
    PreferencesForm(ReaderChoices choices, CurrentUser user, ReaderLanguage reading, Theme looks, Notices notices) {
        this.choices = choices;
        this.user = user;
        this.reading = reading;
        this.looks = looks;
        this.notices = notices;
    }

    /** Keeps them, and reads the page anew: all of it may look otherwise. */
    public String save() {
        choices.all(Language.of(getLanguage()).orElse(Language.EN), ZoneId.of(getZone()), getTheme(), response());
        reading.changed();
        notices.forNextPage().done("account.preferences.saved");
        return "/account?faces-redirect=true";
    }

    public List<String> getThemes() {
        return List.of("auto", "light", "dark");
    }

    public String getLanguage() {
        return language == null ? reading.getTag() : language;
    }

    public void setLanguage(@Nullable String language) {
        this.language = language;
    }

    public String getTheme() {
        return theme == null ? looks.getName() : theme;
    }

    public void setTheme(@Nullable String theme) {
        this.theme = theme;
    }

    public String getZone() {
        return zone == null ? user.zone().getId() : zone;
    }

    public void setZone(@Nullable String zone) {
        this.zone = zone;
    }

    private static HttpServletResponse response() {
        return (HttpServletResponse)
                FacesContext.getCurrentInstance().getExternalContext().getResponse();
    }
}
