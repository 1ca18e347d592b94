package org.cohortium.intake;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cohortium.spreadsheet.Cell;
import org.cohortium.spreadsheet.SheetRow;
import org.jspecify.annotations.Nullable;

/**
 * Finds the headings among the first rows of a sheet: the row most of whose cells are known headings, also where two
 * rows make them up together (a group over its parts, cells merged downwards).
 */
final class HeaderFinder {
    /** Headings further right are not looked at; no list of people is as wide. */
    static final int WIDEST = 128;
    /** Two headings that are well known. */
    private static final double LEAST = 1.7;
    /** What a second row of headings must add to be believed. */
    private static final double WORTH_A_ROW = 0.5;

    private final Map<String, Collection<HeadingMatch>> known = new HashMap<>();

    /** The headings, or null where no row looks like some. */
    @Nullable
    Header find(List<SheetRow> head) {
        Header best = null;
        double toBeat = LEAST;
        for (int i = 0; i < head.size(); i++) {
            Header single = single(head.get(i));
            if (single.score() > toBeat) {
                best = single;
                toBeat = single.score();
            }
            Header both = i == 0 ? null : pair(head.get(i - 1), head.get(i));
            if (both != null && both.score() > toBeat + worth(head.get(i))) {
                best = both;
                toBeat = both.score();
            }
        }
        return best;
    }

    /** Little where the lower row is all known headings, a lot where it could be the first row of people. */
    private double worth(SheetRow lower) {
        boolean known = lower.cells().stream().filter(cell -> !cell.isBlank()).allMatch(cell -> {
            HeadingMatch match = best(PlainText.tidy(cell.text()));
            return match != null && match.score() >= HeadingMatch.SURE;
        });
        return known ? 0 : WORTH_A_ROW;
    }

    private Header single(SheetRow row) {
        Map<Integer, String> headings = new TreeMap<>();
        for (Cell cell : row.cells()) {
            if (cell.column() < WIDEST && !cell.isBlank()) {
                headings.put(cell.column(), PlainText.tidy(cell.text()));
            }
        }
        return new Header(row.number(), row.number(), headings, score(headings));
    }

    private @Nullable Header pair(SheetRow upper, SheetRow lower) {
        if (upper.number() + 1 != lower.number() || upper.cells().size() < 2) {
            return null;
        }
        Map<Integer, String> above = single(upper).headings();
        Map<Integer, String> below = single(lower).headings();
        Map<Integer, String> joined = new TreeMap<>(above);
        String group = "";
        for (Map.Entry<Integer, String> part : below.entrySet()) {
            group = above.getOrDefault(part.getKey(), group);
            joined.put(part.getKey(), join(group, part.getValue()));
        }
        return new Header(upper.number(), lower.number(), joined, score(joined));
    }

    /** A part under its group: "First" under "Name" is "First Name"; "Name" under "Supervisor" is not the nominee's. */
    private String join(String group, String part) {
        if (group.isEmpty() || group.equals(part)) {
            return part;
        }
        HeadingMatch ofGroup = best(group);
        if (ofGroup != null && ofGroup.field() == Field.OTHER) {
            return group;
        }
        HeadingMatch alone = best(part);
        if (alone != null && alone.score() >= HeadingMatch.SURE) {
            return part;
        }
        HeadingMatch before = best(part + ' ' + group);
        boolean reads = before != null && before.score() >= HeadingMatch.SURE;
        return reads ? part + ' ' + group : group + ' ' + part;
    }

    private double score(Map<Integer, String> headings) {
        Map<Field, Double> fields = new EnumMap<>(Field.class);
        double against = 0;
        for (String heading : headings.values()) {
            HeadingMatch match = best(heading);
            if (match != null) {
                fields.merge(match.field(), match.score() * weight(match.field()), Math::max);
            } else if (heading.indexOf('@') > 0 || !PlainText.hasLetter(heading)) {
                against += 0.5;
            }
        }
        return fields.values().stream().mapToDouble(Double::doubleValue).sum() - against;
    }

    private static double weight(Field field) {
        return switch (field) {
            case NAME, SURNAME, GIVEN_NAMES, EMAIL, COHORT, BIRTH, SEX -> 1;
            case OTHER, ROW_NUMBER, REMARK -> 0.3;
            default -> 0.7;
        };
    }

    private @Nullable HeadingMatch best(String heading) {
        if (heading.indexOf('@') > 0) {
            return null;
        }
        HeadingMatch best = null;
        for (HeadingMatch match : matches(heading)) {
            if (best == null || match.score() > best.score()) {
                best = match;
            }
        }
        return best;
    }

    private Collection<HeadingMatch> matches(String heading) {
        return known.computeIfAbsent(heading, ListWords.usual().headings()::match);
    }

    /**
     * The headings of a list whose words are not known: the row above the first one with an e-mail address. Null where
     * the sheet has no addresses.
     */
    @Nullable
    Header byAddresses(List<SheetRow> head) {
        for (int i = 0; i < head.size(); i++) {
            boolean person = head.get(i).cells().size() > 1
                    && head.get(i).cells().stream()
                            .anyMatch(cell -> EmailReader.read(cell.text()).email() != null);
            if (person) {
                boolean headed = i > 0 && head.get(i - 1).cells().size() > 1;
                return headed
                        ? single(head.get(i - 1))
                        : new Header(0, head.get(i).number() - 1, Map.of(), 0);
            }
        }
        return null;
    }
}
