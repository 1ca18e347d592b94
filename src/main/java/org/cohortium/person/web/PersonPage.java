package org.cohortium.person.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.cohortium.identity.CurrentUser;
import org.cohortium.identity.NoSuchThing;
import org.cohortium.identity.Role;
import org.cohortium.person.MergingPersons;
import org.cohortium.person.PersonChange;
import org.cohortium.person.PersonCohort;
import org.cohortium.person.PersonFigures;
import org.cohortium.person.PersonNamesake;
import org.cohortium.person.PersonView;
import org.cohortium.person.PersonViewFigures;
import org.cohortium.web.ReaderLanguage;
import org.jspecify.annotations.Nullable;

/** One person: facts, cohorts, history, and what is doubtful. */
@RequestScoped
@Named
public class PersonPage {
    private final PersonViewFigures views;
    private final PersonFigures persons;
    private final MergingPersons merging;
    private final CurrentUser user;
    private final ReaderLanguage language;
    private @Nullable Long id;
    private @Nullable PersonView person;
    private @Nullable List<PersonCohort> cohorts;
    private @Nullable List<PersonNamesake> namesakes;
    private @Nullable List<PersonChange> changes;

    @Inject
    PersonPage(
            PersonViewFigures views,
            PersonFigures persons,
            MergingPersons merging,
            CurrentUser user,
            ReaderLanguage language) {
        this.views = views;
        this.merging = merging;
        this.persons = persons;
        this.user = user;
        this.language = language;
        // the page is walked for the button pressed before Faces sets view parameters: the forms send the number along
        String asked = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .getOrDefault("id", "");
        this.id = asked.matches("\\d{1,18}") ? Long.valueOf(asked) : null;
    }

    public @Nullable Long getId() {
        return id;
    }

    public void setId(@Nullable Long id) {
        this.id = id;
    }

    /**
     * Read before anything is written, so that who may not see the person gets the page for that.
     *
     * @return the page of the record that one was merged into, or null for this one
     */
    public @Nullable String open() {
        Optional<Long> kept = merging.keptInsteadOf(wanted())
                .filter(id -> views.find(id, language.getTag()).isPresent());
        if (kept.isPresent()) {
            return "/person/view?faces-redirect=true&id=" + kept.get();
        }
        getPerson();
        return null;
    }

    /** @throws NoSuchThing if there is no such person for the reader */
    public PersonView getPerson() {
        if (person == null) {
            person = views.find(wanted(), language.getTag()).orElseThrow(() -> new NoSuchThing("person", wanted()));
        }
        return person;
    }

    public List<PersonCohort> getCohorts() {
        if (cohorts == null) {
            cohorts = persons.cohorts(wanted(), language.getTag());
        }
        return cohorts;
    }

    /** People of the same name, who may be the same person. */
    public List<PersonNamesake> getNamesakes() {
        if (namesakes == null) {
            namesakes = views.namesakes(wanted(), language.getTag());
        }
        return namesakes;
    }

    public List<PersonChange> getChanges() {
        if (changes == null) {
            changes = views.changes(wanted(), language.getTag());
        }
        return changes;
    }

    /** Whether the reader may say which organisation it is. */
    public boolean isToAssign() {
        return getPerson().isOrganisationUnknown() && (user.is(Role.ADMIN) || user.is(Role.COORDINATOR));
    }

    private long wanted() {
        if (id == null) {
            throw new NoSuchThing("person", "without id");
        }
        return id;
    }
}
