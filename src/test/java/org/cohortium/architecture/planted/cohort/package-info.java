/** Violations on purpose, in a package named like a real one. */
@NullMarked
package org.cohortium.architecture.planted.cohort;

import org.jspecify.annotations.NullMarked;
