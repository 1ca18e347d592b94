/** Releases as IATI activity files. */
@NullMarked
package org.cohortium.reporting.iati;

import org.jspecify.annotations.NullMarked;
