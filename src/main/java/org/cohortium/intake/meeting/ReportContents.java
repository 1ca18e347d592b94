package org.cohortium.intake.meeting;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.cohortium.intake.DateOrder;
import org.cohortium.intake.EmailReader;
import org.cohortium.intake.PlainText;
import org.cohortium.spreadsheet.Cell;
import org.cohortium.spreadsheet.SheetRow;
import org.jspecify.annotations.Nullable;

/**
 * What was made of a report's tables.
 *
 * @param meeting rows about the meeting itself
 * @param people tables of who came when
 */
record ReportContents(
        Tool tool,
        List<SheetRow> meeting,
        List<PeopleTable> people,
        List<JoinRow> joins,
        Function<String, @Nullable LocalDateTime> moments) {
    private static final int OWN_TIMES = 2;

    ReportContents {
        meeting = List.copyOf(meeting);
        people = List.copyOf(people);
        joins = List.copyOf(joins);
    }

    static ReportContents of(ReportTables tables, LocalDate day, ZoneId zone, ZoneId own) {
        Function<String, @Nullable LocalDateTime> moments = moments(tables, day, zone, own);
        List<PeopleTable> people = new ArrayList<>();
        for (ReportTable table : tables.tables()) {
            ReportColumns columns = ReportColumns.of(table);
            if (columns != null) {
                people.add(new PeopleTable(table, columns, moments));
            }
        }
        List<SheetRow> meeting = new ArrayList<>(tables.facts());
        if (!tables.numbered()
                && people.size() > 1
                && people.get(0).table().rows().size() == 1) {
            meeting.addAll(people.remove(0).table().rows());
        }
        Tool tool = tool(tables, people);
        return new ReportContents(tool, meeting, people, joins(tool, people, meeting), moments);
    }

    private static Function<String, @Nullable LocalDateTime> moments(
            ReportTables tables, LocalDate day, ZoneId zone, ZoneId own) {
        List<WrittenMoment> written = Stream.concat(
                        tables.facts().stream(), tables.tables().stream().flatMap(table -> table.rows().stream()))
                .flatMap(row -> row.cells().stream())
                .map(cell -> WrittenMoment.read(cell.text()))
                .filter(Objects::nonNull)
                .toList();
        DateOrder order = OrderOfDates.of(written, day);
        return cell -> {
            WrittenMoment moment = WrittenMoment.read(cell);
            return moment == null ? null : moment.at(order, own, zone);
        };
    }

    /** Teams numbers its parts and writes lengths in several units; Webex repeats the meeting's times in each row. */
    private static Tool tool(ReportTables tables, List<PeopleTable> people) {
        int units = people.stream().mapToInt(PeopleTable::units).max().orElse(0);
        if (tables.numbered() || units > 1 || people.stream().anyMatch(PeopleTable::isOfEvents)) {
            return Tool.TEAMS;
        }
        boolean repeated =
                people.stream().anyMatch(table -> table.columns().meeting().size() >= OWN_TIMES);
        return units == 1 || repeated ? Tool.WEBEX : Tool.ZOOM;
    }

    /** Of Teams, the first table tells of each once and the next, where there is one, of every coming. */
    private static List<JoinRow> joins(Tool tool, List<PeopleTable> people, List<SheetRow> meeting) {
        List<String> organisers = meeting.stream()
                .flatMap(row -> row.cells().stream())
                .map(cell -> EmailReader.read(cell.text()).email())
                .filter(Objects::nonNull)
                .map(EmailReader::key)
                .toList();
        List<JoinRow> joins = new ArrayList<>();
        for (PeopleTable table : people) {
            boolean whole = tool == Tool.TEAMS && table == people.get(0) && !table.isOfEvents();
            joins.addAll(table.rows(whole));
        }
        joins.replaceAll(row -> row.email() != null && organisers.contains(EmailReader.key(row.email()))
                ? new JoinRow(row.row(), row.name(), row.email(), row.from(), row.to(), row.whole(), row.told(), true)
                : row);
        return joins;
    }

    /** More for the reading that makes more of the file. */
    int worth() {
        int pairs = people.stream()
                .filter(table -> table.columns().leave() >= 0)
                .mapToInt(table -> table.table().rows().size())
                .sum();
        return joins.size()
                + 2 * pairs
                + (int) joins.stream().filter(row -> row.email() != null).count();
    }

    MeetingReport report(List<Attendee> attendees) {
        List<LocalDateTime> own = ownTimes();
        LocalDateTime first =
                joins.stream().map(JoinRow::from).min(Comparator.naturalOrder()).orElseThrow();
        LocalDateTime last =
                joins.stream().map(JoinRow::to).max(Comparator.naturalOrder()).orElseThrow();
        boolean told = own.size() >= OWN_TIMES && !own.get(1).isBefore(own.get(0));
        return new MeetingReport(tool, title(), told ? own.get(0) : first, told ? own.get(1) : last, attendees);
    }

    /** The meeting's start and end, where the report says them. */
    private List<LocalDateTime> ownTimes() {
        Stream<String> above =
                meeting.stream().flatMap(row -> row.cells().stream()).map(Cell::text);
        Stream<String> repeated = people.stream()
                .limit(1)
                .flatMap(table -> table.columns().meeting().stream()
                        .map(column -> table.table().rows().get(0).text(column)));
        return Stream.concat(above, repeated)
                .map(moments)
                .filter(Objects::nonNull)
                .toList();
    }

    /** The first words about the meeting that are no name of a fact: those stand first in their row of two. */
    private @Nullable String title() {
        Stream<String> above = meeting.stream()
                .flatMap(row -> row.cells().size() == 2
                        ? row.cells().stream().skip(1)
                        : row.cells().size() > 2 ? row.cells().stream() : Stream.empty())
                .map(Cell::text);
        Stream<String> repeated = people.stream()
                .filter(table -> table.columns().meeting().size() >= OWN_TIMES)
                .limit(1)
                .flatMap(table -> table.columns().texts().stream()
                        .map(column -> table.table().rows().get(0).text(column)));
        return Stream.concat(above, repeated)
                .map(PlainText::tidy)
                .filter(text -> PlainText.hasLetter(text)
                        && WrittenMoment.read(text) == null
                        && WrittenDuration.read(text) == null
                        && EmailReader.read(text).email() == null)
                .findFirst()
                .orElse(null);
    }
}
