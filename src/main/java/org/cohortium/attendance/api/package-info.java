/** REST resources of attendance: a cohort's sessions, planning and changing them, their registers. */
@NullMarked
package org.cohortium.attendance.api;

import org.jspecify.annotations.NullMarked;
