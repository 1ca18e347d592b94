/** Sign-in sheets on paper: printed with a code and numbered rows, typed back as a single line, scanned and kept. */
@NullMarked
package org.cohortium.attendance.sheet;

import org.jspecify.annotations.NullMarked;
