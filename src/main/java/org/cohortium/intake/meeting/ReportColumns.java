package org.cohortium.intake.meeting;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.cohortium.intake.EmailReader;
import org.cohortium.intake.PlainText;
import org.cohortium.spreadsheet.SheetRow;
import org.jspecify.annotations.Nullable;

/**
 * Which column of a table means what, told by what the cells hold: headings come in every language. All are zero-based,
 * and -1 where there is none.
 *
 * @param name whose cells are most different from each other and likest the addresses
 * @param join the earlier of the pair of moments that changes from row to row
 * @param leave -1 where each row tells either of coming or of going
 * @param told how long somebody attended, as the tool reckoned it
 * @param texts the other columns of words, such as a role
 * @param meeting columns of moments that say the same in every row: of the meeting itself
 */
record ReportColumns(int name, int email, int join, int leave, int told, List<Integer> texts, List<Integer> meeting) {
    private static final double MOST = 0.6;
    private static final int SHORTEST_WORD = 3;
    /** Headings that settle a tie, as in a report of one participant. */
    private static final Set<String> NAMES =
            Set.of("name", "fullname", "displayname", "nameoriginalname", "attendeename", "participantname");

    /** What the cells of one column hold. */
    private record Look(int column, int filled, int moments, int emails, int lengths, int worded, Set<String> texts) {
        boolean mostly(int some) {
            return filled > 0 && some >= MOST * filled;
        }
    }

    /** Null where the table is none of people and times. */
    static @Nullable ReportColumns of(ReportTable table) {
        List<Look> looks = Stream.iterate(0, column -> column < table.width(), column -> column + 1)
                .map(column -> look(table, column))
                .toList();
        List<Look> moments =
                looks.stream().filter(look -> look.mostly(look.moments())).toList();
        int email = first(looks, look -> look.mostly(look.emails()));
        List<Look> words = looks.stream()
                .filter(look -> look.mostly(look.worded()) && !look.mostly(look.lengths()))
                .toList();
        if (moments.isEmpty() || words.isEmpty()) {
            return null;
        }
        Look name = words.stream()
                .max(Comparator.comparingInt((Look look) -> weight(table, look, email))
                        .thenComparingInt(look -> -look.column()))
                .orElseThrow();
        int[] pair = pair(moments);
        return new ReportColumns(
                name.column(),
                email,
                pair[0],
                pair[1],
                first(looks, look -> look.mostly(look.lengths())),
                words.stream()
                        .map(Look::column)
                        .filter(column -> column != name.column())
                        .toList(),
                moments.stream()
                        .map(Look::column)
                        .filter(column -> column != pair[0] && column != pair[1])
                        .toList());
    }

    private static int first(List<Look> looks, Predicate<Look> condition) {
        return looks.stream()
                .filter(condition)
                .mapToInt(Look::column)
                .findFirst()
                .orElse(-1);
    }

    private static Look look(ReportTable table, int column) {
        int filled = 0;
        int moments = 0;
        int emails = 0;
        int lengths = 0;
        int worded = 0;
        Set<String> texts = new HashSet<>();
        for (SheetRow row : table.rows()) {
            String text = PlainText.tidy(row.text(column));
            if (!text.isEmpty()) {
                boolean moment = WrittenMoment.read(text) != null;
                boolean email = EmailReader.read(text).email() != null;
                filled++;
                moments += moment ? 1 : 0;
                emails += email ? 1 : 0;
                lengths += WrittenDuration.read(text) != null ? 1 : 0;
                worded += !moment && !email && PlainText.hasLetter(text) ? 1 : 0;
                texts.add(text);
            }
        }
        return new Look(column, filled, moments, emails, lengths, worded, texts);
    }

    private static int weight(ReportTable table, Look look, int email) {
        int likeness = 0;
        for (SheetRow row : table.rows()) {
            String address = email < 0 ? "" : row.text(email).toLowerCase(Locale.ROOT);
            likeness += (int) PlainText.words(row.text(look.column())).stream()
                    .filter(word -> word.length() >= SHORTEST_WORD && address.contains(word))
                    .count();
        }
        boolean called = table.header() != null
                && NAMES.contains(PlainText.key(table.header().text(look.column())));
        return 2 * look.texts().size()
                + likeness
                + (called ? 1 : 0) * (1 + table.rows().size());
    }

    /** The two neighbours that vary most; of those alike the rightmost, as the meeting's own times stand before them. */
    private static int[] pair(List<Look> moments) {
        int[] best = {moments.get(0).column(), -1};
        int varied = -1;

        for (int i = 0; i + 1 < moments.size(); i++) {
            int varies =
                    moments.get(i).texts().size() + moments.get(i + 1).texts().size();
            if (varies >= varied) {
                varied = varies;
                best = new int[] {moments.get(i).column(), moments.get(i + 1).column()};
            }
        }
        return best;
    }
}
