/** Pages about attendance: a cohort's sessions with their registers. */
@NullMarked
package org.cohortium.attendance.web;

import org.jspecify.annotations.NullMarked;
