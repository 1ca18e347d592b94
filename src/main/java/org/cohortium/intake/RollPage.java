package org.cohortium.intake;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.cohortium.cohort.Cohort;
import org.cohortium.enrolment.Enrolment;
import org.cohortium.person.Person;
import org.jspecify.annotations.Nullable;

/** What is known of some candidates, kept up while they are taken in. */
final class RollPage {
    private final Map<String, Cohort> cohorts;
    private final Map<String, Person> persons;
    private final Set<Standing> standings = new HashSet<>();

    /** @param persons by e-mail address in lower case */
    RollPage(Map<String, Cohort> cohorts, Map<String, Person> persons, Collection<Enrolment> enrolments) {
        this.cohorts = Map.copyOf(cohorts);
        this.persons = new HashMap<>(persons);
        enrolments.forEach(enrolment -> standings.add(new Standing(enrolment.person(), enrolment.cohort())));
    }

    private record Standing(Person person, Cohort cohort) {}

    @Nullable
    Cohort cohort(Candidate candidate) {
        return cohorts.get(candidate.nomination().cohort());
    }

    @Nullable
    Person person(Candidate candidate) {
        return persons.get(candidate.emailKey());
    }

    boolean stands(Person person, Cohort cohort) {
        return standings.contains(new Standing(person, cohort));
    }

    void add(Enrolment enrolment) {
        Person person = enrolment.person();
        persons.put(EmailReader.key(person.email()), person);
        standings.add(new Standing(person, enrolment.cohort()));
    }
}
