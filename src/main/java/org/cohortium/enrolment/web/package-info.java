/** The roster of a cohort's page: who stands where, deciding on people singly and in bulk, what was decided when. */
@NullMarked
package org.cohortium.enrolment.web;

import org.jspecify.annotations.NullMarked;
