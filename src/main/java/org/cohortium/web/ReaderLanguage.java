package org.cohortium.web;

import com.ibm.icu.util.ULocale;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.cohortium.identity.CurrentUser;
import org.cohortium.text.Formats;
import org.cohortium.text.Language;
import org.cohortium.text.Texts;
import org.cohortium.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * The language of whoever reads this page: the one they chose when signed in, on whichever device; else the one chosen on
 * this device (kept in a cookie); else the one their account was made with; else the one their browser prefers. English
 * is what an account has for which nobody chose, so it decides nothing. Numbers and dates follow the browser's region if
 * it speaks the same language.
 */
@RequestScoped
@Named("language")
public class ReaderLanguage {
    static final String COOKIE = "language";

    private final HttpServletRequest request;
    private final Texts texts;
    private final CurrentUser reader;
    private @Nullable Words words;

    @Inject
    ReaderLanguage(HttpServletRequest request, Texts texts, CurrentUser reader) {
        this.request = request;
        this.texts = texts;
        this.reader = reader;
    }

    public String getTag() {
        return language().tag();
    }

    /** For Faces' own formatting; English is Britain's, which puts the day before the month. */
    public Locale getLocale() {
        return language() == Language.EN
                ? Locale.UK
                : Locale.forLanguageTag(language().tag());
    }

    public String getDirection() {
        return language().isRightToLeft() ? "rtl" : "ltr";
    }

    public String getOwnName() {
        return language().ownName();
    }

    public List<Language> getAll() {
        return List.of(Language.values());
    }

    /** Address that switches to a language and comes back to this page. */
    public String switchTo(Language choice) {
        return "/language?to=" + choice.tag() + "&back=" + URLEncoder.encode(getHere(), StandardCharsets.UTF_8);
    }

    /** This page with its query. */
    public String getHere() {
        String query = request.getQueryString();
        return request.getRequestURI() + (query == null ? "" : "?" + query);
    }

    /** What is said from here on is said in the language just chosen. */
    public void changed() {
        words = null;
    }

    @Produces
    @Dependent
    @Named("m")
    public Words words() {
        if (words == null) {
            words = texts.in(language(), formats());
        }
        return words;
    }

    @Produces
    @Dependent
    @Named("fmt")
    public Formats formatting() {
        return new Formats(words());
    }

    private Language language() {
        Optional<Language> ofAccount =
                reader.isSignedIn() ? Language.of(reader.language().toLanguageTag()) : Optional.empty();
        return ofAccount
                .filter(chosen -> reader.hasChosenLanguage())
                .or(() -> Cookies.value(request, COOKIE).flatMap(Language::of))
                .or(() -> ofAccount.filter(given -> given != Language.EN))
                .orElseGet(() -> Language.preferredFrom(wishes()));
    }

    private ULocale formats() {
        Language language = language();
        Optional<Locale> own = wishes().stream()
                .filter(wish -> wish.getLanguage().equals(language.tag()))
                .findFirst();
        return own.filter(wish -> language == Language.AR && !wish.getCountry().isEmpty())
                .map(ULocale::forLocale)
                .orElse(language.formats());
    }

    private List<Locale> wishes() {
        return Collections.list(request.getLocales());
    }
}
