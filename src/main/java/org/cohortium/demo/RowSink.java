package org.cohortium.demo;

/** Where rows go: into the database, or into a checksum. */
interface RowSink {
    /**
     * A writer for rows of one table; several may be open at a time. What it holds back goes on when it is flushed.
     *
     * @param table name with its schema
     * @param columns names in the order of the cells, separated by commas
     */
    RowWriter open(String table, String columns);

    /** The transaction number that closed versions carry, as PostgreSQL writes it. */
    String transaction();
}
