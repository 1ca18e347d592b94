/** Measures, results frameworks, and what may be shown of a figure to whom. */
@NullMarked
package org.cohortium.results;

import org.jspecify.annotations.NullMarked;
