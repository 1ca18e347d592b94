package org.cohortium.reporting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.cohortium.results.Participation;

/**
 * All that a grant's figures are made of, in memory.
 *
 * @param people participations by enrolment
 * @param cohorts those the grant pays for
 */
record Sources(
        Map<Long, Participation> people, List<CohortFacts> cohorts, List<Indicator> indicators, List<Spending> spending)
        implements Facts {
    Sources with(Map<Long, Participation> others) {
        return new Sources(others, cohorts, indicators, spending);
    }

    @Override
    public void eachPerson(Consumer<List<Participation>> action) {
        Map<Long, List<Participation>> persons = new TreeMap<>();
        people.values()
                .forEach(each -> persons.computeIfAbsent(each.person(), fresh -> new ArrayList<>())
                        .add(each));
        persons.values().forEach(action);
    }

    /** Participations of the cohorts with these codes. */
    Map<Long, Participation> in(List<String> codes) {
        Map<Long, Participation> those = new LinkedHashMap<>();
        people.forEach((enrolment, each) -> {
            if (codes.contains(each.cohort())) {
                those.put(enrolment, each);
            }
        });
        return those;
    }

    List<String> codes() {
        return cohorts.stream()
                .map(CohortFacts::code)
                .sorted(Comparator.naturalOrder())
                .toList();
    }
}
