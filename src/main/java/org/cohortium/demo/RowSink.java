package org.cohortium.demo;

import java.util.function.Consumer;

/** Where rows go: into the database, or into a checksum. */
interface RowSink {
    /**
     * Takes all rows of one table, one after the other.
     *
     * @param table name with its schema
     * @param columns names in the order of the cells, separated by commas
     */
    void rows(String table, String columns, Consumer<RowWriter> rows);

    /** The transaction number that closed versions carry, as PostgreSQL writes it. */
    String transaction();
}
