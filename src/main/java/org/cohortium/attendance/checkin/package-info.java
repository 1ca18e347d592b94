/** Checking oneself in: a code on the screen that changes, and everybody's own code, without an account and without names. */
@NullMarked
package org.cohortium.attendance.checkin;

import org.jspecify.annotations.NullMarked;
