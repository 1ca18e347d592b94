package org.cohortium.results.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.cohortium.results.ExampleFact;
import org.cohortium.results.ExampleParticipation;
import org.cohortium.results.ExamplePerson;
import org.cohortium.results.Measure;
import org.cohortium.results.Measures;
import org.cohortium.results.Window;
import org.cohortium.results.WorkedExample;
import org.cohortium.text.Formats;
import org.cohortium.text.Words;
import org.jspecify.annotations.Nullable;

/** Tells worked examples in a reader's language. */
final class ExampleWriting {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** What goes without saying once one of those is said. */
    private static final Map<String, Set<String>> IMPLIED_BY = Map.of(
            "registered", Set.of("started"),
            "started", Set.of("completed", "assessed", "present", "late"),
            "completed", Set.of("certified"),
            "assessed", Set.of("passed"),
            "passed", Set.of("certified"));

    private final Words words;
    private final Formats formats;

    ExampleWriting(Words words) {
        this.words = words;
        this.formats = new Formats(words);
    }

    ExampleRow row(WorkedExample example) {
        Measure measure = Measures.named(example.measure());
        return new ExampleRow(
                words.get("example.case." + example.situation()),
                period(example.window()),
                people(example, measure),
                formats.number(example.numerator()),
                example.denominator() == null ? "" : formats.number(example.denominator()),
                value(measure, example.value()));
    }

    private String period(Window window) {
        return window.from() == null
                ? words.of("example.until", "to", window.to())
                : formats.dates(window.from(), window.to());
    }

    private String value(Measure measure, @Nullable BigDecimal value) {
        if (value == null) {
            return words.get("results.undefined");
        }
        return measure.unit() == Measure.Unit.SHARE
                ? words.of("web.percent", "number", formats.number(value.multiply(HUNDRED), 1))
                : formats.number(value);
    }

    private List<String> people(WorkedExample example, Measure measure) {
        List<String> lines = new ArrayList<>();
        if (example.amount() != null) {
            lines.add(words.of("example.amount." + measure.numerator(), "amount", example.amount()));
        }
        example.people().forEach(person -> lines.add(person(person)));
        return lines.isEmpty() ? List.of(words.get("example.nobody")) : lines;
    }

    private String person(ExamplePerson person) {
        String facts = person.cohorts().stream()
                .map(this::facts)
                .reduce((first, more) -> words.of("example.again", "facts", first, "more", more))
                .orElse("");
        return words.of("example.people", "n", person.times(), "facts", facts);
    }

    private String facts(ExampleParticipation cohort) {
        Set<String> said = cohort.facts().stream().map(ExampleFact::kind).collect(Collectors.toSet());
        return cohort.facts().stream()
                .filter(fact ->
                        IMPLIED_BY.getOrDefault(fact.kind(), Set.of()).stream().noneMatch(said::contains))
                .map(this::fact)
                .reduce((first, more) -> words.of("example.and", "first", first, "more", more))
                .orElse("");
    }

    private String fact(ExampleFact fact) {
        Map<String, Object> arguments = new HashMap<>();
        arguments.put("value", fact.value());
        if (fact.day() != null) {
            arguments.put("day", formats.dayOfMonth(fact.day()));
        }
        switch (fact.kind()) {
            case "present", "late", "absent", "excused", "unmarked" -> {
                arguments.put("length", fact.length());
                arguments.put("credited", fact.credited());
            }
            case "pre", "post" -> arguments.put("share", Double.valueOf(fact.value()));
            case "age" -> arguments.put("years", Integer.valueOf(fact.value()));
            case "country" -> arguments.put("country", formats.country(fact.value()));
            default -> {
                // said by its word alone
            }
        }
        return words.filled("example." + fact.kind(), arguments);
    }
}
