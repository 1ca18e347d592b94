package org.cohortium.intake.meeting;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.cohortium.intake.EmailReader;
import org.cohortium.intake.PlainText;
import org.cohortium.spreadsheet.SheetRow;
import org.jspecify.annotations.Nullable;

/**
 * A table of people and times with its columns, and the rows of who came when in it.
 *
 * @param moments reads a cell, or null where it holds no moment
 */
record PeopleTable(ReportTable table, ReportColumns columns, Function<String, @Nullable LocalDateTime> moments) {
    private static final int MOST_ACTIONS = 4;
    /** Whoever holds the meeting, in the languages of the tools; compared as {@link PlainText#key}. */
    private static final Set<String> ORGANISERS = Set.of(
            "organizer",
            "organiser",
            "host",
            "cohost",
            "organisateur",
            "organisatrice",
            "hote",
            "organisator",
            "gastgeber",
            "organizador",
            "organizadora",
            "anfitrion",
            "organizzatore",
            "组织者",
            "主持人",
            "организатор",
            "منظم",
            "مضيف");

    /** @param whole whether its rows tell of the first coming and last going only */
    List<JoinRow> rows(boolean whole) {
        return columns.leave() < 0 ? events() : pairs(whole);
    }

    /** Whether it lists comings and goings each on its own, with a word for which it is. */
    boolean isOfEvents() {
        return columns.leave() < 0 && action() >= 0;
    }

    private List<JoinRow> pairs(boolean whole) {
        List<JoinRow> rows = new ArrayList<>();
        for (SheetRow row : table.rows()) {
            LocalDateTime from = moments.apply(row.text(columns.join()));
            LocalDateTime to = moments.apply(row.text(columns.leave()));
            if (from != null && to != null && !to.isBefore(from) && !name(row).isEmpty()) {
                rows.add(row(row, from, to, whole));
            }
        }
        return rows;
    }

    private JoinRow row(SheetRow row, LocalDateTime from, LocalDateTime to, boolean whole) {
        WrittenDuration told = columns.told() < 0 ? null : WrittenDuration.read(row.text(columns.told()));
        return new JoinRow(
                row.number(),
                name(row),
                email(row),
                from,
                to,
                whole,
                told == null ? null : told.length(),
                organised(row));
    }

    /** Comings and goings one by one: whoever is not seen going stayed to the end. */
    private List<JoinRow> events() {
        int action = action();
        LocalDateTime end = table.rows().stream()
                .map(row -> moments.apply(row.text(columns.join())))
                .filter(at -> at != null)
                .max(Comparator.naturalOrder())
                .orElse(null);
        if (action < 0 || end == null) {
            return List.of();
        }
        Map<String, SheetRow> come = new HashMap<>();
        List<JoinRow> rows = new ArrayList<>();
        Set<String> comings = comings(action);
        for (SheetRow row : inOrder()) {
            SheetRow before = come.get(key(row));
            if (comings.contains(row.text(action))) {
                come.putIfAbsent(key(row), row);
            } else if (before != null) {
                rows.add(row(before, at(before), at(row), false));
                come.remove(key(row));
            }
        }
        come.values().forEach(row -> rows.add(row(row, at(row), end, false)));
        return rows;
    }

    /** What stands beside somebody's first event can only be a coming. */
    private Set<String> comings(int action) {
        Set<String> seen = new HashSet<>();
        Set<String> comings = new HashSet<>();
        for (SheetRow row : inOrder()) {
            if (seen.add(key(row))) {
                comings.add(row.text(action));
            }
        }
        return comings;
    }

    private List<SheetRow> inOrder() {
        return table.rows().stream()
                .filter(row -> moments.apply(row.text(columns.join())) != null)
                .sorted(Comparator.comparing(this::at).thenComparing(SheetRow::number))
                .toList();
    }

    private LocalDateTime at(SheetRow row) {
        LocalDateTime at = moments.apply(row.text(columns.join()));
        if (at == null) {
            throw new IllegalStateException("row " + row.number() + " holds no moment");
        }
        return at;
    }

    private int action() {
        return columns.texts().stream()
                .filter(column -> {
                    long words = table.rows().stream()
                            .map(row -> row.text(column))
                            .distinct()
                            .count();
                    return words > 1 && words <= MOST_ACTIONS;
                })
                .findFirst()
                .orElse(-1);
    }

    private String key(SheetRow row) {
        String email = email(row);
        return email == null ? PlainText.key(name(row)) : EmailReader.key(email);
    }

    private String name(SheetRow row) {
        return PlainText.tidy(row.text(columns.name()));
    }

    private @Nullable String email(SheetRow row) {
        return columns.email() < 0
                ? null
                : EmailReader.read(row.text(columns.email())).email();
    }

    private boolean organised(SheetRow row) {
        return columns.texts().stream().anyMatch(column -> ORGANISERS.contains(PlainText.key(row.text(column))));
    }

    /** The longest length the tool reckoned, in units; 0 for none. */
    int units() {
        return columns.told() < 0
                ? 0
                : table.rows().stream()
                        .map(row -> WrittenDuration.read(row.text(columns.told())))
                        .mapToInt(told -> told == null ? 0 : told.parts())
                        .max()
                        .orElse(0);
    }
}
