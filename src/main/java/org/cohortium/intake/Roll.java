package org.cohortium.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cohortium.cohort.Cohort;
import org.cohortium.cohort.Cohorts;
import org.cohortium.enrolment.Enrolment;
import org.cohortium.enrolment.Enrolments;
import org.cohortium.person.Person;
import org.cohortium.person.Persons;

/** The persons and nominations that candidates meet and join. */
@ApplicationScoped
class Roll {
    private final Cohorts cohorts;
    private final Persons persons;
    private final Enrolments enrolments;

    @Inject
    Roll(Cohorts cohorts, Persons persons, Enrolments enrolments) {
        this.cohorts = cohorts;
        this.persons = persons;
        this.enrolments = enrolments;
    }

    /** All that is known of the candidates, in three queries. */
    RollPage page(Collection<Candidate> candidates) {
        List<Person> known =
                persons.withEmails(candidates.stream().map(Candidate::emailKey).toList());
        List<Enrolment> standing =
                enrolments.ofPersons(known.stream().map(Person::id).toList());
        return new RollPage(
                cohorts
                        .withCodes(candidates.stream()
                                .map(candidate -> candidate.nomination().cohort())
                                .collect(Collectors.toSet()))
                        .stream()
                        .collect(Collectors.toMap(Cohort::code, Function.identity())),
                known.stream()
                        .collect(Collectors.toMap(
                                person -> person.email().toLowerCase(Locale.ROOT), Function.identity())),
                standing);
    }

    void add(Person person) {
        persons.add(person);
    }

    void add(Enrolment enrolment) {
        enrolments.add(enrolment);
    }
}
