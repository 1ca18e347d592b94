/** Cohorts: a curriculum taught to a group, by a host, between two dates; their sessions and seats. */
@NullMarked
package org.cohortium.cohort;

import org.jspecify.annotations.NullMarked;
