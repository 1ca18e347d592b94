/** The way to set-based SQL: one Jdbi on the application's data source, for lists and figures. */
@NullMarked
package org.cohortium.database;

import org.jspecify.annotations.NullMarked;
