package org.cohortium.person.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cohortium.identity.CurrentUser;
import org.cohortium.person.PersonFigures;
import org.cohortium.person.PersonRow;
import org.cohortium.web.ReaderLanguage;
import org.cohortium.web.SearchHit;
import org.cohortium.web.SearchSource;

/** Finds people by name, Latin name or e-mail address. */
@RequestScoped
class PersonSearch implements SearchSource {
    private final PersonFigures persons;
    private final CurrentUser user;
    private final ReaderLanguage language;

    @Inject
    PersonSearch(PersonFigures persons, CurrentUser user, ReaderLanguage language) {
        this.persons = persons;
        this.user = user;
        this.language = language;
    }

    @Override
    public String heading() {
        return "person.title";
    }

    @Override
    public List<SearchHit> find(String query, int limit) {
        if (!user.scope().reachesPeople()) {
            return List.of();
        }
        return persons.matching(query, language.getTag(), limit).stream()
                .map(person -> new SearchHit(person.name(), detail(person), "/person/view?id=" + person.id()))
                .toList();
    }

    private static String detail(PersonRow person) {
        return Stream.of(person.latinName(), person.organisation(), person.latestCohort())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }
}
