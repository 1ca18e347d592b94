/** A person in a cohort, from nomination on: deciding, waiting, enrolling, leaving. Completion is set by certification. */
@NullMarked
package org.cohortium.enrolment;

import org.jspecify.annotations.NullMarked;
