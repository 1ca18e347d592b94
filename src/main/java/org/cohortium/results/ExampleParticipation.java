package org.cohortium.results;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is known of somebody in one cohort of a worked example, in the order in which it is told. */
public record ExampleParticipation(List<ExampleFact> facts) {
    public ExampleParticipation {
        facts = List.copyOf(facts);
    }

    static ExampleParticipation parse(String text) {
        return new ExampleParticipation(
                Stream.of(text.split(" +")).map(ExampleFact::parse).toList());
    }

    Participation of(long person, String cohort) {
        return new Participation(person, cohort, traits(), reached(), attended(), share("pre"), share("post"));
    }

    private Traits traits() {
        return new Traits(
                value("sex").orElse("UNKNOWN"),
                value("age").map(Integer::valueOf).orElse(null),
                value("disability").orElse("UNKNOWN"),
                value("country").orElse(null),
                fact("ldc").isPresent());
    }

    private Milestones reached() {
        return new Milestones(
                day("registered"),
                day("left"),
                day("started"),
                day("completed"),
                day("assessed"),
                day("passed"),
                day("certified"));
    }

    private List<Attended> attended() {
        return facts.stream()
                .filter(ExampleFact::isMark)
                .map(mark -> new Attended(
                        mark.day(),
                        "WORKSHOP",
                        mark.length(),
                        mark.credited(),
                        mark.kind().equals("excused")))
                .toList();
    }

    private @Nullable Double share(String kind) {
        return value(kind).map(Double::valueOf).orElse(null);
    }

    private @Nullable LocalDate day(String kind) {
        return fact(kind).map(ExampleFact::day).orElse(null);
    }

    private Optional<String> value(String kind) {
        return fact(kind).map(ExampleFact::value);
    }

    private Optional<ExampleFact> fact(String kind) {
        return facts.stream().filter(fact -> fact.kind().equals(kind)).findFirst();
    }
}
