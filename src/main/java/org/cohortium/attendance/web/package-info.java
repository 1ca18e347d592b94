/** Registers in the browser: the sessions one teaches, and marking who was there. */
@NullMarked
package org.cohortium.attendance.web;

import org.jspecify.annotations.NullMarked;
