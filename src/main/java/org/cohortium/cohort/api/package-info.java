/** Cohorts in the API: the list with filters, and one cohort. */
@NullMarked
package org.cohortium.cohort.api;

import org.jspecify.annotations.NullMarked;
