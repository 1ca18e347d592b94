/** Attendance marks of sessions. */
@NullMarked
package org.cohortium.attendance;

import org.jspecify.annotations.NullMarked;
