/** REST resources of attendance. */
@NullMarked
package org.cohortium.attendance.api;

import org.jspecify.annotations.NullMarked;
