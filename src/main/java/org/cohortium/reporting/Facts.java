package org.cohortium.reporting;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.cohortium.results.Participation;

/** What is known of some cohorts and of the people in them. */
interface Facts {
    /** In the order of their codes. */
    List<CohortFacts> cohorts();

    /** Hands over the participations of one person after the other, only those who were ever registered. */
    void eachPerson(Consumer<List<Participation>> action);

    /** When the first of the cohorts starts; empty where there is none. */
    default Optional<LocalDate> firstDay() {
        return cohorts().stream().map(CohortFacts::startsOn).min(Comparator.naturalOrder());
    }
}
