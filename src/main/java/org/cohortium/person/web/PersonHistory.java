package org.cohortium.person.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.cohortium.identity.CurrentUser;
import org.cohortium.person.PersonChange;
import org.cohortium.text.Words;
import org.cohortium.web.Event;
import org.cohortium.web.ReaderLanguage;
import org.jspecify.annotations.Nullable;

/** The history of a person in words: what changed, when, by whom and why. */
@RequestScoped
@Named
public class PersonHistory {
    private final PersonPage page;
    private final CurrentUser user;
    private final ReaderLanguage language;

    @Inject
    PersonHistory(PersonPage page, CurrentUser user, ReaderLanguage language) {
        this.page = page;
        this.user = user;
        this.language = language;
    }

    public List<Event> getEvents() {
        return page.getChanges().stream()
                .map(change -> new Event(what(change), when(change)))
                .toList();
    }

    private String what(PersonChange change) {
        String subject = change.subject();
        if (subject.equals("enrolment")) {
            return words().of(
                            "person.history.enrolment",
                            "cohort",
                            change.what(),
                            "state",
                            words().get("enrolment.state." + change.after()));
        }
        if (subject.startsWith("outcome.")) {
            return words().of(
                            "person.history.outcome",
                            "cohort",
                            change.what(),
                            "decision",
                            words().get("certification.decision." + change.after()),
                            "state",
                            words().get("certification.state." + subject.substring("outcome.".length())));
        }
        return change.what().equals("recorded") ? words().get("person.history.recorded") : changed(change);
    }

    private String changed(PersonChange change) {
        boolean country = change.what().equals("country");
        return words().filled(
                        "person.history." + change.what().toLowerCase(Locale.ROOT),
                        Map.of(
                                "before", written(change.before(), country),
                                "after", written(change.after(), country)));
    }

    private String written(@Nullable String value, boolean country) {
        if (value == null) {
            return words().get("person.history.nothing");
        }
        return country ? language.formatting().country(value) : value;
    }

    private String when(PersonChange change) {
        String by = change.by() == null ? words().get("person.history.system") : change.by();
        String moment = language.formatting().moment(change.at(), user.zone());
        return change.why() == null
                ? words().of("person.history.when", "moment", moment, "by", by)
                : words().of("person.history.why", "moment", moment, "by", by, "why", change.why());
    }

    private Words words() {
        return language.words();
    }
}
