package org.cohortium.person.web;

import com.ibm.icu.text.Collator;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cohortium.identity.NoSuchThing;
import org.cohortium.person.CorrectingPersons;
import org.cohortium.person.PersonFacts;
import org.cohortium.person.Sex;
import org.cohortium.shared.Refusal;
import org.cohortium.web.Notices;
import org.cohortium.web.ReaderLanguage;
import org.jspecify.annotations.Nullable;

/** Correcting what is known of a person. What was typed stays as it is until it is taken. */
@RequestScoped
@Named
public class PersonEditPage {
    private static final int LONGEST = 300;

    private final CorrectingPersons correcting;
    private final ReaderLanguage language;
    private final Notices notices;
    private final Map<String, String> sent;
    private @Nullable Long id;
    private CorrectingPersons.@Nullable Known known;

    @Inject
    PersonEditPage(CorrectingPersons correcting, ReaderLanguage language, Notices notices) {
        this.correcting = correcting;
        this.language = language;
        this.notices = notices;
        this.sent = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        String asked = sent.getOrDefault("id", "");
        this.id = asked.matches("\\d{1,18}") ? Long.valueOf(asked) : null;
    }

    /** @throws NoSuchThing if there is no such person whom the reader corrects */
    public void open() {
        getKnown();
    }

    public @Nullable Long getId() {
        return id;
    }

    public void setId(@Nullable Long id) {
        this.id = id;
    }

    public CorrectingPersons.Known getKnown() {
        if (known == null) {
            known = correcting.known(wanted());
        }
        return known;
    }

    public List<Sex> getSexes() {
        return Arrays.asList(Sex.values());
    }

    public List<String> getSeniorities() {
        return PersonFacts.SENIORITIES;
    }

    /** By their names as the reader reads them. */
    public List<String> getCountries() {
        Comparator<String> names = Collator.getInstance(language.getLocale())::compare;
        return correcting.countries().stream()
                .sorted(Comparator.comparing(language.formatting()::country, names))
                .toList();
    }

    public @Nullable String save() {
        String year = text("birthYear");
        if (!year.isEmpty() && !year.matches("\\d{4}")) {
            notices.refused(new Refusal("person.edit.birthYearForm", Map.of("year", year)));
            return null;
        }
        String version = text("version");
        Optional<Refusal> refusal = correcting.correct(
                wanted(),
                new PersonFacts(
                        text("name"),
                        text("latinName"),
                        text("email"),
                        text("phone"),
                        text("jobTitle"),
                        text("seniority"),
                        Arrays.stream(Sex.values())
                                .filter(each -> each.name().equals(text("sex")))
                                .findFirst()
                                .orElse(Sex.UNKNOWN),
                        year.isEmpty() ? null : Integer.valueOf(year),
                        text("country")),
                version.matches("\\d{1,9}") ? Integer.valueOf(version) : null);
        if (refusal.isPresent()) {
            notices.refused(refusal.get());
            return null;
        }
        notices.forNextPage().done("person.edit.done");
        return "/person/view?faces-redirect=true&id=" + wanted();
    }

    private String text(String field) {
        String text = sent.getOrDefault(field, "").strip();
        return text.substring(0, Math.min(text.length(), LONGEST));
    }

    private long wanted() {
        if (id == null) {
            throw new NoSuchThing("person", "without id");
        }
        return id;
    }
}
