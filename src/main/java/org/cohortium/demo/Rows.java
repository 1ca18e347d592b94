package org.cohortium.demo;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/** Writes tables: plain ones, and system-versioned ones with what stood before going into their history. */
final class Rows {
    private static final String STAMPS = ", sys_from, sys_by, sys_why";

    private final RowSink sink;

    Rows(RowSink sink) {
        this.sink = sink;
    }

    void plain(String table, String columns, Consumer<RowWriter> rows) {
        var writer = sink.open("cohortium." + table, columns);
        rows.accept(writer);
        writer.flush();
    }

    /** A tracked table none of whose rows was changed; the cells include the stamps from, by and why. */
    void unchanged(String table, String columns, Consumer<RowWriter> rows) {
        plain(table, columns + STAMPS, rows);
    }

    /**
     * A tracked table.
     *
     * @param things what the rows stand for, in the order in which they are written
     * @param versions all of one thing, ascending by time; a thing without any is left out
     * @param cells writes the cells of a version, without the stamps
     */
    <T, V extends Version> void versioned(
            Tracked table, Stream<T> things, Function<T, List<V>> versions, Cells<T, V> cells) {
        var current = sink.open("cohortium." + table.name, table.columns + STAMPS);
        var past = sink.open("history." + table.name, "sys_to, ended_by, " + table.columns + STAMPS + ", sys_tx");
        things.forEach(thing -> {
            var known = versions.apply(thing);
            writePast(past, thing, known, cells);
            writeCurrent(current, thing, known, cells);
        });
        current.flush();
        past.flush();
    }

    static void stamp(RowWriter row, Version version) {
        row.at(version.at()).text(version.by()).text(version.why());
    }

    private static <T, V extends Version> void writeCurrent(
            RowWriter rows, T thing, List<V> versions, Cells<T, V> cells) {
        if (!versions.isEmpty()) {
            int last = versions.size() - 1;
            cells.write(rows, thing, versions.get(last), last);
            stamp(rows, versions.get(last));
            rows.end();
        }
    }

    private <T, V extends Version> void writePast(RowWriter rows, T thing, List<V> versions, Cells<T, V> cells) {
        for (int number = 0; number < versions.size() - 1; number++) {
            var next = versions.get(number + 1);
            rows.at(next.at()).text(next.by());
            cells.write(rows, thing, versions.get(number), number);
            stamp(rows, versions.get(number));
            rows.text(sink.transaction()).end();
        }
    }

    /** Name and columns of a tracked table, separated by commas, without the stamps. */
    record Tracked(String name, String columns) {}

    /** Writes the cells of one version of a thing; versions are numbered from zero. */
    @FunctionalInterface
    interface Cells<T, V> {
        void write(RowWriter row, T thing, V version, int number);
    }
}
