/** Fetching a cohort's register workbook, sending it back, and undoing what came of it. */
@NullMarked
package org.cohortium.register.api;

import org.jspecify.annotations.NullMarked;
