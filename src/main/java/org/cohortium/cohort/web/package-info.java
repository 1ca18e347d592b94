/** Pages about cohorts: the list with its views and filters, one cohort's facts, the list as a file. */
@NullMarked
package org.cohortium.cohort.web;

import org.jspecify.annotations.NullMarked;
