package org.cohortium.reporting;

import java.util.List;

/**
 * That a definition reads columns of a query.
 *
 * @param file of the query
 * @param line of the YAML that names it
 */
record QueryUse(String file, int line, List<ColumnDefinition> columns) {
    QueryUse {
        columns = List.copyOf(columns);
    }
}
