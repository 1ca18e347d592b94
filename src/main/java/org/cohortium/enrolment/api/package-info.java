/** Enrolments in the API: the roster of a cohort, and deciding on people. */
@NullMarked
package org.cohortium.enrolment.api;

import org.jspecify.annotations.NullMarked;
