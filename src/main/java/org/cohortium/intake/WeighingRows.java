package org.cohortium.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cohortium.intake.KnownPersons.Known;
import org.cohortium.intake.KnownPersons.Standing;
import org.jspecify.annotations.Nullable;

/** Holds judged rows against what the system knows: persons, where they stand, organisations. A few queries for them all. */
@ApplicationScoped
class WeighingRows {
    private final KnownPersons persons;

    @Inject
    WeighingRows(KnownPersons persons) {
        this.persons = persons;
    }

    /** One weighed for each row, in their order. */
    List<Weighed> weigh(Collection<ReadRow> rows, Surroundings surroundings) {
        Map<ReadRow, Candidate> candidates = new HashMap<>();
        for (ReadRow row : rows) {
            Nomination nomination = row.judged().nomination();
            if (nomination != null) {
                candidates.put(row, surroundings.candidate(nomination));
            }
        }
        Findings findings = findings(candidates.values());
        return rows.stream()
                .map(row -> weighed(row, candidates.get(row), findings))
                .toList();
    }

    private record Findings(Map<String, Known> byEmail, Map<String, List<Known>> byName, Set<Standing> standings) {}

    private Findings findings(Collection<Candidate> candidates) {
        Map<String, Known> byEmail = persons
                .withEmails(candidates.stream().map(Candidate::emailKey).toList())
                .stream()
                .collect(Collectors.toMap(known -> Objects.requireNonNull(known.email()), Function.identity()));
        Map<String, List<Known>> byName =
                persons
                        .withNames(candidates.stream()
                                .map(candidate -> candidate.nomination().name())
                                .toList())
                        .stream()
                        .collect(Collectors.groupingBy(known -> PlainText.key(known.name())));
        return new Findings(
                byEmail,
                byName,
                persons.standings(byEmail.values().stream().map(Known::id).toList()));
    }

    private static Weighed weighed(ReadRow row, @Nullable Candidate candidate, Findings findings) {
        List<Flag> flags = new ArrayList<>(row.judged().flags());
        if (candidate == null) {
            return new Weighed(row, Verdict.REJECTED, null, null, flags);
        }
        Known known = findings.byEmail().get(candidate.emailKey());
        flag(candidate, known, findings, flags);
        if (known == null) {
            return new Weighed(row, Verdict.NEW_PERSON, candidate, null, flags);
        }
        boolean stands = findings.standings()
                .contains(new Standing(known.id(), candidate.nomination().cohort()));
        return new Weighed(
                row, stands ? Verdict.ALREADY_NOMINATED : Verdict.KNOWN_PERSON, candidate, known.id(), flags);
    }

    private static void flag(Candidate candidate, @Nullable Known known, Findings findings, List<Flag> flags) {
        String name = candidate.nomination().name();
        if (candidate.organisationId() == null && candidate.declaredOrganisation() != null) {
            flags.add(new Flag("flag.organisation.unknown", Map.of("value", candidate.declaredOrganisation())));
        }
        if (known != null && AlikePolicy.goesByAnotherName(candidate, known.name(), known.latinName())) {
            flags.add(new Flag("flag.person.otherName", Map.of("value", name)));
        }
        boolean alike = findings.byName().getOrDefault(PlainText.key(name), List.of()).stream()
                .anyMatch(other -> AlikePolicy.mayBeTheSame(candidate, other));
        if (alike) {
            flags.add(new Flag("flag.person.alike", Map.of("value", name)));
        }
    }
}
