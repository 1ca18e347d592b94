package org.cohortium.results;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Somebody in a worked example, written {@code 3x facts + facts}: three such people, each in two cohorts.
 *
 * @param times how many such people there are
 * @param cohorts one participation a cohort, at least one
 */
public record ExamplePerson(int times, List<ExampleParticipation> cohorts) {
    public ExamplePerson {
        cohorts = List.copyOf(cohorts);
    }

    static ExamplePerson parse(String text) {
        String[] counted = text.split("x ", 2);
        return new ExamplePerson(
                counted.length == 1 ? 1 : Integer.parseInt(counted[0]),
                Stream.of(counted[counted.length - 1].split(" \\+ "))
                        .map(ExampleParticipation::parse)
                        .toList());
    }

    List<Participation> of(long person) {
        List<Participation> participations = new ArrayList<>();
        for (ExampleParticipation cohort : cohorts) {
            participations.add(cohort.of(person, "C" + participations.size()));
        }
        return participations;
    }
}
