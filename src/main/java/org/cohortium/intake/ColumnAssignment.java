package org.cohortium.intake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Gives each column the field that its heading and its contents together speak for, each field to one column. */
final class ColumnAssignment {
    private static final double WEIGHT_OF_CONTENTS = 0.2;
    private static final List<Field> FOUND_BY_CONTENTS = List.of(Field.EMAIL, Field.BIRTH, Field.SEX, Field.COHORT);

    private final Map<Integer, String> headings;
    private final Map<Integer, ColumnEvidence> evidence;
    private final Map<Integer, Choice> chosen = new TreeMap<>();
    private final Set<Field> taken = new HashSet<>();

    /**
     * @param headings by zero-based column
     * @param evidence by zero-based column, for every column that has contents
     */
    ColumnAssignment(Map<Integer, String> headings, Map<Integer, ColumnEvidence> evidence) {
        this.headings = headings;
        this.evidence = evidence;
    }

    /** A column's field and how sure it is. */
    record Choice(Field field, Certainty certainty) {}

    private record Candidate(int column, HeadingMatch match, double total) {}

    Map<Integer, Choice> assign() {
        List<Candidate> candidates = new ArrayList<>();
        headings.forEach((column, heading) -> {
            for (HeadingMatch match : ListWords.usual().headings().match(heading)) {
                double support = support(column, match.field());
                if (support >= 0 || match.score() >= HeadingMatch.SURE) {
                    candidates.add(new Candidate(column, match, match.score() + WEIGHT_OF_CONTENTS * support));
                }
            }
        });
        candidates.sort(Comparator.comparingDouble(Candidate::total).reversed().thenComparing(Candidate::column));
        Map<Integer, HeadingMatch> matches = choose(candidates);
        splitNames(matches);
        byContents();
        return chosen;
    }

    private Map<Integer, HeadingMatch> choose(List<Candidate> candidates) {
        Map<Integer, HeadingMatch> matches = new HashMap<>();
        for (Candidate candidate : candidates) {
            Field field = candidate.match.field();
            if (!chosen.containsKey(candidate.column) && (field == Field.OTHER || taken.add(field))) {
                chosen.put(candidate.column, new Choice(field, certainty(candidate)));
                matches.put(candidate.column, candidate.match);
            }
        }
        return matches;
    }

    private Certainty certainty(Candidate candidate) {
        Field field = candidate.match.field();
        double support = support(candidate.column, field);
        if (!hasContents(candidate.column) || !field.isPersonal()) {
            return Certainty.CERTAIN;
        }
        if (support < 0) {
            return Certainty.CHECK;
        }
        double needed = support >= 1 ? HeadingMatch.POSSIBLE : isDescription(field) ? 0.7 : support > 0 ? 0.8 : 0.85;
        return candidate.match.score() >= needed ? Certainty.CERTAIN : Certainty.CHECK;
    }

    /** Fields that no rule looks at: taking one for another of them spoils no row. */
    private static boolean isDescription(Field field) {
        return switch (field) {
            case ORGANISATION, DEPARTMENT, JOB_TITLE, SENIORITY, PHONE -> true;
            default -> false;
        };
    }

    /** "Nom" is the surname beside "Prénom", "Nombre" the given names beside "Apellidos". */
    private void splitNames(Map<Integer, HeadingMatch> matches) {
        matches.forEach((column, match) -> {
            Field beside = match.beside();
            boolean whole = match.field() == Field.NAME && beside != null && !taken.contains(beside);
            Field partner = beside == Field.SURNAME ? Field.GIVEN_NAMES : Field.SURNAME;
            if (whole && taken.contains(partner)) {
                taken.remove(Field.NAME);
                taken.add(beside);
                chosen.put(column, new Choice(beside, chosen.get(column).certainty()));
            }
        });
    }

    private void byContents() {
        for (Field field : FOUND_BY_CONTENTS) {
            if (!taken.contains(field)) {
                propose(field, freeColumn(field, 1), certainByContents(field));
            }
        }
        boolean named = taken.stream().anyMatch(field -> field.isPartOfName() || field == Field.LATIN_NAME);
        if (!named) {
            propose(Field.NAME, freeColumn(Field.NAME, 0.5), Certainty.CHECK);
        }
    }

    /** The only column of addresses in a list is certain whatever stands above it, unless that is known for other things. */
    private Certainty certainByContents(Field field) {
        List<Integer> addresses = evidence.keySet().stream()
                .filter(column -> evidence.get(column).isAddresses())
                .toList();
        boolean only = field == Field.EMAIL && addresses.size() == 1;
        boolean contradicted = only
                && ListWords.usual().headings().match(headings.getOrDefault(addresses.get(0), "")).stream()
                        .anyMatch(match -> match.score() >= HeadingMatch.SURE);
        return only && !contradicted ? Certainty.CERTAIN : Certainty.CHECK;
    }

    private void propose(Field field, @Nullable Integer column, Certainty certainty) {
        if (column != null) {
            taken.add(field);
            chosen.put(column, new Choice(field, certainty));
        }
    }

    private @Nullable Integer freeColumn(Field field, double support) {
        for (Map.Entry<Integer, ColumnEvidence> column : new TreeMap<>(evidence).entrySet()) {
            boolean free =
                    !chosen.containsKey(column.getKey()) && column.getValue().support(field) >= support;
            if (free && (field != Field.NAME || column.getValue().isVaried())) {
                return column.getKey();
            }
        }
        return null;
    }

    /** Other fields a column may be, likelier first. */
    List<Field> alternatives(int column) {
        Collection<HeadingMatch> matches = ListWords.usual().headings().match(headings.getOrDefault(column, ""));
        Choice choice = chosen.get(column);
        List<Field> fields = new ArrayList<>();
        matches.stream()
                .sorted(Comparator.comparingDouble(HeadingMatch::score).reversed())
                .forEach(match -> fields.add(match.field()));
        FOUND_BY_CONTENTS.stream().filter(field -> support(column, field) >= 1).forEach(fields::add);
        return fields.stream()
                .distinct()
                .filter(field -> choice == null || field != choice.field())
                .toList();
    }

    private boolean hasContents(int column) {
        ColumnEvidence found = evidence.get(column);
        return found != null && !found.isEmpty();
    }

    private double support(int column, Field field) {
        ColumnEvidence found = evidence.get(column);
        return found == null ? 0 : found.support(field);
    }
}
